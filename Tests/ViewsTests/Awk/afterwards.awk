# What came after the report, over the same areas or corridors in all of some years or quarters.
# awk -v years="2019 2020" -v direction=inflow -f groups.awk -f afterwards.awk areas.tsv remittances.tsv
#   ->  code,areas,year,thousands  for the region and its subregions, edition wdi-2023-05
# awk -v quarters="2019Q4 2020Q1" -f groups.awk -f afterwards.awk areas.tsv remittance_cost.tsv
#   ->  corridors,quarter,percent  for one corridor a line, into the region

FNR == 1 && table == 2 {
    for (i = 1; i <= NF; i++) column[$i] = i
    wanted = split(quarters == "" ? years : quarters, name, " ")
}
FNR == 1 { next }
table == 1 { learn(); next }
{
    for (k = 1; k <= wanted; k++) if ($(column[name[k]]) == "") next
}
quarters != "" {
    if (subregion[$2] != "") for (k = 1; k <= wanted; k++) print name[k] "," $(column[name[k]])
    next
}
$2 == direction && $3 == "wdi-2023-05" && subregion[$1] != "" {
    n = split("region " subregion[$1], g, " ")
    for (; n > 0; n--) {
        count[g[n]]++
        for (k = 1; k <= wanted; k++) sum[g[n], k] += sprintf("%.0f", $(column[name[k]]) * 1000)
    }
}
END {
    for (part in count) for (k = 1; k <= wanted; k++) print part "," count[part] "," name[k] "," sum[part, k]
}
