# Every corridor of 2019 seen from both its ends and their groups, laid out as rankings.awk does it:
# side and kind,area,,,persons,origin's M49,asylum's M49,origin,asylum,,,
# awk -f groups.awk -f displacement_corridors.awk areas.tsv displacement_2019.tsv

FNR == 1 { next }
table == 1 { learn(); next }
$1 == $2 || !($1 in code) { next }
{ show("refugees", $3); show("asylum-seekers", $4) }

function show(kind, persons,    ends, n, g) {
    if (persons == 0) return
    ends = ",,," persons "," $1 "," $2 "," code[$1] "," code[$2] ",,,"
    n = split(groups($2), g, " "); for (; n > 0; n--) print "asylum " kind "," g[n] ends
    n = split(groups($1), g, " "); for (; n > 0; n--) print "origin " kind "," g[n] ends
    if (subregion[$1] != "" && subregion[$2] != "") print "within " kind ",region" ends
}
