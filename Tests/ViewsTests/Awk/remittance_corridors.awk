# Every corridor of the bilateral matrix seen from both its ends, laid out as rankings.awk does it:
# direction,area,,,money,sender's M49,receiver's M49,sender,receiver,,,
# awk -f groups.awk -f remittance_corridors.awk areas.tsv remittance_matrix_2018.tsv

FNR == 1 { next }
table == 1 { learn(); next }
{
    ends = "," $3 "," $1 "," $2 "," code[$1] "," code[$2]
    print "inflow," code[$2] ",," ends
    print "outflow," code[$1] ",," ends
}
