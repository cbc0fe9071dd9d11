# People displaced inside by conflict, by edition: the region's areas and groups in all years of the edition, or with
# -v year=2019 every area and group in that year.
# awk -f groups.awk -f conflict_displacement.awk areas.tsv conflict_displacement.tsv  ->  edition,code,year,persons

FNR == 1 { if (table == 2) for (i = 3; i <= NF; i++) years[i] = $i; columns = NF; next }
table == 1 { learn(); if ($6 != "") wanted[code[$1]] = 1; next }
{
    editions[$2] = 1
    for (i = 3; i <= columns; i++) if ($i != "") {
        filled[$2, i] = 1
        n = split(groups($1), g, " ")
        for (; n > 0; n--) sum[g[n], $2, i] += $i
    }
}
END {
    for (edition in editions) for (i = 3; i <= columns; i++) if ((edition, i) in filled) {
        if (year && years[i] != year) continue
        for (k = 1; k <= selections; k++) {
            name = selection[k]
            if (!year && (name == "world" || name == "outside" || k > 8 && !(name in wanted))) continue
            print edition "," name "," years[i] "," ((name, edition, i) in sum ? sprintf("%.0f", sum[name, edition, i]) : "")
        }
    }
}
