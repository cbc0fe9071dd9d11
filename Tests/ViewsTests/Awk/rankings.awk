# Candidates of every ranking that the tests ask for, each with what sort(1) needs to order them:
# topic,area,year,sex,persons,first key,second key,origin,destination,share,persons then,change
# awk -f groups.awk -f rankings.awk areas.tsv migrant_stock.tsv
#
# into, out: origins into and destinations out of each area of the region; IV, V: the report's figures;
# within: corridors inside one subregion. "Then" is 1990, and 2019 for 1990.

FNR == 1 { if (table == 2) for (i = 3; i <= 9; i++) years[i] = substr($i, 6); next }
table == 1 { learn(); next }
{
    n++; to[n] = $1; from[n] = $2
    for (i = 3; i <= 16; i++) value[n, i] = $i
}
END { for (i = 3; i <= 9; i++) for (s = 1; s <= 3; s++) rank(i, sex[s], i == 3 ? 9 : 3) }

function persons(row, i, sex) {
    if (sex == "both") return value[row, i]
    if (sex == "female") return value[row, i + 7]
    return value[row, i] == "" || value[row, i + 7] == "" ? "" : value[row, i] - value[row, i + 7]
}

function rank(i, sex, then,    row, p, b, o, d, key, f, pair) {
    split("", total); split("", now); split("", before)
    for (row = 1; row <= n; row++) {
        o = from[row]; d = to[row]; p = persons(row, i, sex); b = persons(row, then, sex)
        if (subregion[d] != "") note("into," code[d], o, p, b)
        if ((o in code) && subregion[o] != "") note("out," code[o], d, p, b)
        if (subregion[d] != "" && side(o) == "outside") note("IV,", o, p, b)
        if ((o in code) && subregion[o] != "" && side(d) == "outside") note("V,", d, p, b)
        if (subregion[d] != "" && side(o) == subregion[d]) note("within,", o " " d, p, b)
    }
    for (key in now) {
        split(key, f, "|")
        if (now[key] == 0 || f[2] == "ON" || f[2] == "OS") continue
        split(f[2], pair, " ")
        b = key in before ? sprintf("%.0f", before[key]) : ""
        printf "%s,%s,%s,%.0f,%d,%d,%s,%.6f,%s,%s\n", f[1], years[i], sex, now[key], pair[1], pair[2], ends(f[1], f[2]),
            now[key] / total[f[1]], b, b == "" ? "" : sprintf("%.0f", now[key] - b)
    }
}

function note(topic, key, p, b) {
    if (p != "") { now[topic "|" key] += p; total[topic] += p }
    if (b != "") before[topic "|" key] += b
}

function ends(topic, key,    f, pair) {
    split(topic, f, ","); split(key, pair, " ")
    if (f[1] == "into") return code[key] "," f[2]
    if (f[1] == "out") return f[2] "," code[key]
    if (f[1] == "IV") return code[key] ",region"
    if (f[1] == "V") return "region," code[key]
    return code[pair[1]] "," code[pair[2]]
}
