# Persons by year of the region's areas and groups; unknown in years in which a whole side is zero.
# awk -f groups.awk -f displacement_series.awk areas.tsv displacement_series.tsv  ->  code,year,kind,side,persons

FNR == 1 { if (table == 2) for (i = 4; i <= NF; i++) years[i] = $i; columns = NF; next }
table == 1 { learn(); if ($6 != "") wanted[code[$1]] = 1; next }
{
    kind = $3 "," $2; kinds[kind] = 1
    for (i = 4; i <= columns; i++) if ($i != "") {
        counted[kind, i] += $i
        n = split(groups($1), g, " ")
        for (; n > 0; n--) sum[g[n], kind, i] += $i
    }
}
END {
    for (kind in kinds) for (i = 4; i <= columns; i++) for (k = 1; k <= selections; k++) {
        name = selection[k]
        if (name == "world" || name == "outside" || k > 8 && !(name in wanted)) continue
        known = counted[kind, i] > 0 && (name, kind, i) in sum
        print name "," years[i] "," kind "," (known ? sprintf("%.0f", sum[name, kind, i]) : "")
    }
}
