# Money of every area and group, for each edition and direction and all its years, in millions of dollars.
# awk -f groups.awk -f remittances.awk areas.tsv remittances.tsv  ->  code,year,direction,edition,millions

FNR == 1 { if (table == 2) for (i = 4; i <= NF; i++) years[i] = $i; columns = NF; next }
table == 1 { learn(); next }
{
    block = $2 "," $3; blocks[block] = 1
    for (i = 4; i <= NF; i++) if ($i != "") {
        filled[block, i] = 1
        thousands = sprintf("%.0f", $i * 1000)
        if ($1 == 900) { sum["world", block, i] = thousands; continue }
        n = split(groups($1), g, " ")
        for (; n > 0; n--) if (g[n] != "world" && g[n] != "outside") sum[g[n], block, i] += thousands
    }
}
END {
    for (block in blocks) for (i = 4; i <= columns; i++) if ((block, i) in filled) {
        if (("world", block, i) in sum) sum["outside", block, i] = sum["world", block, i] - sum["region", block, i]
        for (k = 1; k <= selections; k++) {
            key = selection[k] SUBSEP block SUBSEP i
            print selection[k] "," years[i] "," block "," ((key in sum) ? millions(sum[key]) : "")
        }
    }
}

function millions(thousands,    text) {
    text = sprintf("%.3f", thousands / 1000)
    sub(/0+$/, "", text); sub(/\.$/, "", text)
    return text
}
