# Persons by age group of areas and groups of areas, from areas.tsv and a table by area, year, sex and age.
BEGIN { FS = OFS = "\t" }
FNR == 1 { file++; for (i = 1; i <= NF; i++) head[file, i] = $i; next }
file == 1 { code[$1] = $2 == "" ? $1 : $2; group[$1] = $6 == "" ? "outside" : $6; next }
{
    for (i = 4; i <= NF; i++) {
        sum[code[$1] OFS $2 OFS $3 OFS head[2, i]] += $i
        sum["world" OFS $2 OFS $3 OFS head[2, i]] += $i
        sum[group[$1] OFS $2 OFS $3 OFS head[2, i]] += $i
        if (group[$1] != "outside") sum["region" OFS $2 OFS $3 OFS head[2, i]] += $i
    }
}
END { for (key in sum) printf "%s\t%.0f\n", key, sum[key] }
