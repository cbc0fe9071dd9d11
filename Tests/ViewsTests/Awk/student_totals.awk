# UIS's totals of every area and group, at both sides, for all years.
# awk -f groups.awk -f student_totals.awk areas.tsv students_totals.tsv  ->  side,code,year,students

FNR == 1 { next }
table == 1 { learn(); next }
{
    years[$1] = 1
    n = split(groups($3), g, " ")
    for (; n > 0; n--) { key = $2 "," g[n] "," $1; sum[key] += $4; known[key] = 1 }
}
END {
    for (year in years) for (k = 1; k <= selections; k++) for (s = 1; s <= 2; s++) {
        key = (s == 1 ? "origin" : "destination") "," selection[k] "," year
        print key "," ((key in known) ? sprintf("%.0f", sum[key]) : "")
    }
}
