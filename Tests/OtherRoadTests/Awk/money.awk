# Remittances in thousands of dollars, from areas.tsv and remittances.tsv; 900 is the publisher's world.
BEGIN { FS = OFS = "\t" }
FNR == 1 { file++; for (i = 1; i <= NF; i++) head[file, i] = $i; next }
file == 1 { code[$1] = $2 == "" ? $1 : $2; group[$1] = $6; next }
{
    for (i = 4; i <= NF; i++) {
        if ($i == "") continue
        thousands = int($i * 1000 + 0.5)
        if ($1 == 900) { sum["world" OFS $2 OFS $3 OFS head[2, i]] += thousands; continue }
        sum[code[$1] OFS $2 OFS $3 OFS head[2, i]] += thousands
        if (group[$1] == "") continue
        sum[group[$1] OFS $2 OFS $3 OFS head[2, i]] += thousands
        sum["region" OFS $2 OFS $3 OFS head[2, i]] += thousands
    }
}
END { for (key in sum) printf "%s\t%.0f\n", key, sum[key] }
