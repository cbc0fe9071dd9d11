# The cost of every corridor in every quarter, and the median of those into each area and group; each list is kept in
# order by insertion.
# awk -f groups.awk -f costs.awk areas.tsv remittance_cost.tsv
#   ->  cost,sender,receiver,quarter,percent  and  median,code,quarter,percent

FNR == 1 { if (table == 2) for (i = 3; i <= NF; i++) quarters[i] = $i; next }
table == 1 { learn(); next }
{
    m = split(groups($2), g, " ")
    for (i = 3; i <= NF; i++) {
        print "cost," code[$1] "," code[$2] "," quarters[i] "," $i
        if ($i != "") for (k = 1; k <= m; k++) insert(g[k] "," quarters[i], $i)
    }
}
END {
    for (i in quarters) for (k = 1; k <= selections; k++) {
        key = selection[k] "," quarters[i]
        n = count[key]
        if (n == 0) { print "median," key ","; continue }
        middle = (value[key, int((n + 1) / 2)] + value[key, int((n + 2) / 2)]) / 2
        text = sprintf("%.3f", middle)
        sub(/0+$/, "", text); sub(/\.$/, "", text)
        print "median," key "," text
    }
}

function insert(key, new,    place) {
    for (place = ++count[key]; place > 1 && value[key, place - 1] > new + 0; place--) {
        value[key, place] = value[key, place - 1]
    }
    value[key, place] = new + 0
}
