# Persons by age and sex of the region's areas and of all groups, for all years.
# awk -v of=migrants -f groups.awk -f pyramid.awk areas.tsv TABLE  ->  code,year,of,age,sex,persons,share

FNR == 1 { if (table == 2) for (i = 4; i <= NF; i++) ages[i] = $i; columns = NF; next }
table == 1 { learn(); if ($6 != "") wanted[code[$1]] = 1; next }
{
    seen[$2] = 1
    n = split(groups($1), g, " ")
    for (; n > 0; n--) for (i = 4; i <= NF; i++) {
        sum[g[n], $2, $3, i] += $i; all[g[n], $2] += $i; known[g[n], $2] = 1
    }
}
END {
    for (k = 1; k <= selections; k++) {
        name = selection[k]
        if (k > 8 && !(name in wanted)) continue
        for (year in seen) for (i = 4; i <= columns; i++) for (s = 2; s <= 3; s++) {
            printf "%s,%s,%s,%s,%s,", name, year, of, ages[i], sex[s]
            if ((name, year) in known) {
                p = sum[name, year, sex[s], i]
                printf "%.0f,%.6f\n", p, p / all[name, year]
            } else print ","
        }
    }
}
