# The five subregions and what is outside, both ways, for all years and sexes.
# awk -f groups.awk -f matrix.awk areas.tsv migrant_stock.tsv  ->  origin,destination,year,sex,persons

FNR == 1 { if (table == 2) for (i = 3; i <= 9; i++) years[i] = substr($i, 6); next }
table == 1 { learn(); next }
{
    pair = side($2) "," side($1)
    for (i = 3; i <= 9; i++) {
        women = $(i + 7)
        add("both", $i); add("female", women)
        if ($i != "" && women != "") add("male", $i - women)
    }
}
END {
    for (i = 3; i <= 9; i++) for (s = 1; s <= 3; s++) for (o = 1; o <= parts; o++) for (d = 1; d <= parts; d++) {
        key = part_of_world[o] "," part_of_world[d] "," years[i] "," sex[s]
        print key "," ((key in sum) ? sprintf("%.0f", sum[key]) : "")
    }
}

function add(sex, persons) { if (persons != "") sum[pair "," years[i] "," sex] += persons }
