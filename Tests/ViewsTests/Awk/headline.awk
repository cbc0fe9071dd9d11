# Headline figures of the report from the stock table alone, each under its id.
# awk -f groups.awk -f headline.awk areas.tsv migrant_stock.tsv  ->  id,persons

FNR == 1 { if (table == 2) for (i = 3; i <= NF; i++) at[$i] = i; next }
table == 1 { learn(); next }
{
    a = $at["both_1990"]; b = $at["both_2019"]
    here = subregion[$1] != ""; from = ($2 in code) && subregion[$2] != ""
    world += b
    if (here) { then += a; now += b }
    if (from) emigrants += b
    if (from && here) within += b
    if (from && !here) { left += b; left_then += a; to[$1] += b }
}
END {
    for (k = 1; k <= 10; k++) {
        best = ""
        for (d in to) if (best == "" || to[d] > to[best]) best = d
        ten += to[best]
        delete to[best]
    }
    printf "p4-1,%.0f\np4-2,%.0f\np4-4,%.0f\np6-1,%.0f\np7-2,%.0f\np9-3,%.0f\np9-5,%.0f\np9-8,%.0f\n", then, now, world, \
        emigrants, within, left, left_then, ten
}
