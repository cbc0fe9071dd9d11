# By how much the share of those aged 65 and over rose from 1990 to 2019, the largest first.
# awk -f groups.awk -f ageing.awk areas.tsv population_by_age.tsv | sort  ->  code,points,region or outside

FNR == 1 { next }
table == 1 { learn(); next }
$2 == 1990 || $2 == 2019 {
    for (i = 4; i <= 19; i++) { all[$1, $2] += $i; if (i >= 17) old[$1, $2] += $i }
}
END {
    for (m49 in code) if (all[m49, 1990] > 0 && all[m49, 2019] > 0) {
        rise = 100 * (old[m49, 2019] / all[m49, 2019] - old[m49, 1990] / all[m49, 1990])
        printf "%s,%.3f,%s\n", code[m49], rise, subregion[m49] == "" ? "outside" : "region" | "sort -t, -k2,2nr"
    }
}
