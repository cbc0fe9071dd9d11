# The first ten of each ranking that sort(1) has ordered, with their rank and without the keys of ties.
BEGIN { FS = OFS = "," }
{
    key = $1 "," $2 "," $3 "," $4
    if (key != last) rank = 0
    last = key
    if (++rank <= 10) print key, rank, $8, $9, $5, $10, $11, $12
}
