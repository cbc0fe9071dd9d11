# Migrant stock and emigrants of every area and group, for all years and sexes.
# awk -f groups.awk -f stock.awk areas.tsv migrant_stock.tsv  ->  kind,code,year,sex,persons

FNR == 1 {
    if (table == 2) for (i = 3; i <= NF; i++) { split($i, name, "_"); sexes[i] = name[1]; years[i] = name[2] }
    next
}
table == 1 { learn(); next }
{
    for (i = 3; i <= NF; i++) {
        count(sexes[i], years[i], $i)
        if (sexes[i] == "female" && $i != "" && $(i - 7) != "") count("male", years[i], $(i - 7) - $i)
    }
}
END {
    for (i = 3; i <= 9; i++) for (s = 1; s <= 3; s++) for (k = 1; k <= selections; k++) {
        show("stock", selection[k], years[i], sex[s]); show("emigrants", selection[k], years[i], sex[s])
    }
}

function count(sex, year, persons,    n, g) {
    if (persons == "") return
    n = split(groups($1), g, " ")
    for (; n > 0; n--) { key = "stock," g[n] "," year "," sex; sum[key] += persons; known[key] = 1 }
    n = split(groups($2), g, " ")
    for (; n > 0; n--) { key = "emigrants," g[n] "," year "," sex; sum[key] += persons; known[key] = 1 }
}

function show(kind, code, year, sex) {
    key = kind "," code "," year "," sex
    print key "," ((key in known) ? sprintf("%.0f", sum[key]) : "")
}
