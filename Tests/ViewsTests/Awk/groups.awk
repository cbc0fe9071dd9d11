# What the other scripts share: codes and groups of areas.
BEGIN {
    FS = "\t"
    word["ENEA"] = "east-and-north-east-asia"; word["NCA"] = "north-and-central-asia"; word["SEA"] = "south-east-asia"
    word["SSWA"] = "south-and-south-west-asia"; word["PAC"] = "pacific"
    sex[1] = "both"; sex[2] = "female"; sex[3] = "male"
    # The groups of a view, and the six that the matrix is made of.
    selections = split("region world outside east-and-north-east-asia north-and-central-asia south-east-asia " \
        "south-and-south-west-asia pacific", selection, " ")
    parts = split("east-and-north-east-asia north-and-central-asia south-east-asia south-and-south-west-asia " \
        "pacific outside", part_of_world, " ")
}
FNR == 1 { table++ }

# A row of the table of areas.
function learn() {
    code[$1] = $2 == "" ? $1 : $2
    subregion[$1] = $6 == "" ? "" : word[$6]
    selection[++selections] = code[$1]
}

# The codes of an area and of all groups that it is in; of the world and what is outside for a residual origin.
function groups(m49) {
    if (!(m49 in code)) return "world outside"
    return code[m49] " world " (subregion[m49] == "" ? "outside" : "region " subregion[m49])
}

# Where an area or a residual origin stands in the matrix.
function side(m49) { return (m49 in code) && subregion[m49] != "" ? subregion[m49] : "outside" }
