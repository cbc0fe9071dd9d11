# Stock, emigrants, matrix and all corridors, worked out from areas.tsv and migrant_stock.tsv.
# Lines: what, codes, year, sex, persons; nothing where nothing is known.
BEGIN { FS = OFS = "\t" }
FNR == 1 { file++; for (i = 1; i <= NF; i++) head[file, i] = $i; columns = NF; next }
file == 1 {
    code[$1] = $2 == "" ? $1 : $2
    group[$1] = $6 == "" ? "outside" : $6
    next
}
{
    to = $1; from = $2
    for (i = 3; i <= columns; i++) {
        split(head[2, i], part, "_")
        cell[part[1], part[2]] = $i
        years[part[2]]
    }
    for (year in years) {
        both = cell["both", year]; female = cell["female", year]
        if (both != "") count("both", both + 0)
        if (female != "") count("female", female + 0)
        if (both != "" && female != "") count("male", both - female)
    }
}
function count(sex, persons,    origin, destination) {
    destination = group[to]
    origin = (from in code) ? group[from] : "outside"
    add("stock", code[to], sex, persons)
    add("stock", "world", sex, persons)
    add("stock", destination, sex, persons)
    if (destination != "outside") add("stock", "region", sex, persons)
    if (from in code) add("emigrants", code[from], sex, persons)
    add("emigrants", "world", sex, persons)
    add("emigrants", origin, sex, persons)
    if (origin != "outside") add("emigrants", "region", sex, persons)
    add("matrix", origin ">" destination, sex, persons)
    if (persons > 0 && from in code)
        print "corridor", code[from] ">" code[to] ">" from ">" to, year, sex, persons
}
function add(what, key, sex, persons) { sum[what OFS key OFS year OFS sex] += persons }
END { for (key in sum) printf "%s\t%.0f\n", key, sum[key] }
