# Total population of every area and group by sex for all years; the world is the publisher's row.
# awk -f groups.awk -f population.awk areas.tsv population.tsv  ->  code,year,sex,persons

FNR == 1 { if (table == 2) for (i = 3; i <= NF; i++) years[i] = $i; next }
table == 1 { learn(); next }
{
    if ($1 == 900) n = split("world", g, " ")
    else n = split(groups($1), g, " ")
    for (; n > 0; n--) {
        if ($1 != 900 && (g[n] == "world" || g[n] == "outside")) continue
        for (i in years) if ($i != "") {
            sum[g[n], i, $2] += $i; known[g[n], i, $2] = 1
            sum[g[n], i, "both"] += $i; known[g[n], i, "both"] = 1
        }
    }
}
END {
    for (i in years) for (s = 1; s <= 3; s++) {
        sum["outside", i, sex[s]] = sum["world", i, sex[s]] - sum["region", i, sex[s]]
        known["outside", i, sex[s]] = 1
        for (k = 1; k <= selections; k++) {
            key = selection[k] SUBSEP i SUBSEP sex[s]
            print selection[k] "," years[i] "," sex[s] "," ((key in known) ? sprintf("%.0f", sum[key]) : "")
        }
    }
}
