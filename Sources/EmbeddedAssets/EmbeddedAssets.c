#include "EmbeddedAssets.h"

// Every table that the program reads, under the name of its text in Assets/. `#embed` makes the bytes part of the read-only
// data, so that all processes of the binary share the pages. Of large tables the packed form stands here, to be used as it
// lies: its numbers begin on multiples of eight.
#define PACKED static const _Alignas(8) unsigned char
#define ASSET_FILES(FILE_) \
    FILE_(areas, "areas.tsv") \
    FILE_(boundaries, "boundaries.tsv") \
    FILE_(area_names, "area_names.tsv") \
    FILE_(aliases, "aliases.tsv") \
    FILE_(editions, "editions.tsv") \
    FILE_(migrant_stock, "migrant_stock.tsv") \
    FILE_(migrant_stock_by_age, "migrant_stock_by_age.tsv") \
    FILE_(population, "population.tsv") \
    FILE_(population_by_age, "population_by_age.tsv") \
    FILE_(remittances, "remittances.tsv") \
    FILE_(remittance_matrix_2018, "remittance_matrix_2018.tsv") \
    FILE_(displacement_2019, "displacement_2019.tsv") \
    FILE_(displacement_series, "displacement_series.tsv") \
    FILE_(conflict_displacement, "conflict_displacement.tsv") \
    FILE_(refugees_by_age_2019, "refugees_by_age_2019.tsv") \
    FILE_(remittance_cost, "remittance_cost.tsv") \
    FILE_(students, "students.tsv") \
    FILE_(students_totals, "students_totals.tsv") \
    FILE_(covid, "covid.tsv") \
    FILE_(recommendations, "recommendations.tsv") \
    FILE_(measures, "measures.tsv") \
    FILE_(objectives, "objectives.tsv") \
    FILE_(principles, "principles.tsv") \
    FILE_(outline, "outline.tsv") \
    FILE_(paragraphs, "paragraphs.tsv") \
    FILE_(sources, "sources.tsv") \
    FILE_(published, "published.tsv") \
    FILE_(claims, "claims.tsv") \
    FILE_(verdicts, "verdicts.tsv") \
    FILE_(deck, "deck.md") \
    FILE_(big_letters, "big_letters.txt")

PACKED areas[] = {
#embed "../../Assets/packed/areas.columns"
};
static const unsigned char boundaries[] = {
#embed "../../Assets/boundaries.tsv"
};
static const unsigned char area_names[] = {
#embed "../../Assets/area_names.tsv"
};
static const unsigned char aliases[] = {
#embed "../../Assets/aliases.tsv"
};
static const unsigned char editions[] = {
#embed "../../Assets/editions.tsv"
};
PACKED migrant_stock[] = {
#embed "../../Assets/packed/migrant_stock.columns"
};
PACKED migrant_stock_by_age[] = {
#embed "../../Assets/packed/migrant_stock_by_age.columns"
};
PACKED population[] = {
#embed "../../Assets/packed/population.columns"
};
PACKED population_by_age[] = {
#embed "../../Assets/packed/population_by_age.columns"
};
PACKED remittances[] = {
#embed "../../Assets/packed/remittances.columns"
};
PACKED remittance_matrix_2018[] = {
#embed "../../Assets/packed/remittance_matrix_2018.columns"
};
static const unsigned char remittance_cost[] = {
#embed "../../Assets/remittance_cost.tsv"
};
PACKED students[] = {
#embed "../../Assets/packed/students.columns"
};
PACKED students_totals[] = {
#embed "../../Assets/packed/students_totals.columns"
};

PACKED displacement_2019[] = {
#embed "../../Assets/packed/displacement_2019.columns"
};
PACKED displacement_series[] = {
#embed "../../Assets/packed/displacement_series.columns"
};
PACKED conflict_displacement[] = {
#embed "../../Assets/packed/conflict_displacement.columns"
};
static const unsigned char refugees_by_age_2019[] = {
#embed "../../Assets/refugees_by_age_2019.tsv"
};

static const unsigned char covid[] = {
#embed "../../Assets/covid.tsv"
};
static const unsigned char recommendations[] = {
#embed "../../Assets/recommendations.tsv"
};
static const unsigned char measures[] = {
#embed "../../Assets/measures.tsv"
};

static const unsigned char objectives[] = {
#embed "../../Assets/objectives.tsv"
};
static const unsigned char principles[] = {
#embed "../../Assets/principles.tsv"
};
static const unsigned char outline[] = {
#embed "../../Assets/outline.tsv"
};
static const unsigned char paragraphs[] = {
#embed "../../Assets/paragraphs.tsv"
};
static const unsigned char sources[] = {
#embed "../../Assets/sources.tsv"
};
static const unsigned char published[] = {
#embed "../../Assets/published.tsv"
};
static const unsigned char claims[] = {
#embed "../../Assets/claims.tsv"
};
static const unsigned char verdicts[] = {
#embed "../../Assets/verdicts.tsv"
};

static const unsigned char deck[] = {
#embed "../../Assets/deck.md"
};
static const unsigned char big_letters[] = {
#embed "../../Assets/big_letters.txt"
};

#define ENTRY(symbol, file) { file, symbol, sizeof symbol },
static const struct embedded_asset assets[] = { ASSET_FILES(ENTRY) };

int embedded_asset_count(void) {
    return (int)(sizeof assets / sizeof assets[0]);
}

struct embedded_asset embedded_asset_at(int index) {
    if (index < 0 || index >= embedded_asset_count()) {
        return (struct embedded_asset){ "", 0, 0 };
    }
    return assets[index];
}
