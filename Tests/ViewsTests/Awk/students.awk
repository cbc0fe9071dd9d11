# Every pair of students, and the pairs summed up between groups, for all years.
# awk -f groups.awk -f students.awk areas.tsv students.tsv
#   ->  pair,year,origin,destination,students  and  sum,year,origin,destination,students

FNR == 1 { next }
table == 1 { learn(); next }
{
    print "pair," $1 "," code[$2] "," code[$3] "," $4
    n = split(groups($2), from, " "); m = split(groups($3), to, " ")
    for (i = 1; i <= n; i++) for (k = 1; k <= m; k++) sum[$1 "," from[i] "," to[k]] += $4
}
END { for (key in sum) print "sum," key "," sprintf("%.0f", sum[key]) }
