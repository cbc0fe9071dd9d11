# Refugees of 2019 by sex and by some spans of age groups, of every area and group; an area is unknown where it has
# refugees, but nobody of known sex or age.
# awk -f groups.awk -f refugee_ages.awk areas.tsv refugees_by_age_2019.tsv  ->  sex,ages,code,persons

BEGIN { spans = split("0-4 0-17 5-59 18-120 0-120 60-120", span, " ")
    split("0-4:1:1 0-17:1:3 5-59:2:4 18-120:4:5 0-120:1:5 60-120:5:5", part, " ") }
FNR == 1 { next }
table == 1 { learn(); next }
{
    if ($8 + $15 > 0 || $16 == 0) { add("female", "", $8); add("male", "", $15) }
    known = $16 == 0
    for (i = 2; i <= 6; i++) if ($i + $(i + 7) > 0) known = 1
    if (known) for (s = 1; s <= spans; s++) {
        split(part[s], p, ":"); women = men = 0
        for (i = p[2]; i <= p[3]; i++) { women += $(i + 1); men += $(i + 8) }
        add("female", span[s], women); add("male", span[s], men); add("both", span[s], women + men)
    }
}
END {
    for (k = 1; k <= selections; k++) {
        show("female", "", selection[k]); show("male", "", selection[k])
        for (s = 1; s <= spans; s++) {
            show("female", span[s], selection[k]); show("male", span[s], selection[k]); show("both", span[s], selection[k])
        }
    }
}

function add(sex, ages, persons,    n, g) {
    n = split(groups($1), g, " ")
    for (; n > 0; n--) sum[sex, ages, g[n]] += persons
}

function show(sex, ages, name) {
    print sex "," ages "," name "," ((sex, ages, name) in sum ? sprintf("%.0f", sum[sex, ages, name]) : "")
}
