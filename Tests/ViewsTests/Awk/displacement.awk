# Persons by asylum and by origin at the end of 2019 of every area and group; unknown without any row.
# awk -f groups.awk -f displacement.awk areas.tsv displacement_2019.tsv  ->  code,kind,side,persons

FNR == 1 { next }
table == 1 { learn(); next }
{ count("asylum", $2); count("origin", $1) }
END {
    for (k = 1; k <= selections; k++) {
        show(selection[k], "refugees", "asylum", 3); show(selection[k], "refugees", "origin", 3)
        show(selection[k], "asylum-seekers", "asylum", 4); show(selection[k], "asylum-seekers", "origin", 4)
        show(selection[k], "stateless", "asylum", 5)
    }
}

function count(end, m49,    n, g, i) {
    n = split(groups(m49), g, " ")
    for (; n > 0; n--) for (i = 3; i <= 5; i++) sum[g[n], end, i] += $i
}

function show(name, kind, end, i,    key) {
    key = name SUBSEP end SUBSEP i
    print name "," kind "," end "," ((key in sum) ? sprintf("%.0f", sum[key]) : "")
}
