import MigrationData

extension Lexicon {
    /// Folded phrases, parted by bars, and what they say.
    static let table: [(String, QuestionWord)] = [
        (
            """
            the|a|an|how many|how much|how big|how large|what|what is|what are|what was|what were|which|where|\
            who|whom|is|are|was|were|be|been|do|does|did|has|have|had|there|number|number of|migration|\
            numbers|numbers of|total|all|people|persons|person|live|lives|living|lived|born|came|come|comes|\
            coming|go|goes|going|went|gone|moved|their|its|it|by|at|as|no|so|me|my|show|tell|give|find|please|\
            us dollars|dollars|usd|countries|country|area|areas|on|about|for|with|\
            that|this|year|years|me the|them|they|per|can|and also|or|also|international|stock of|\
            amount|amount of|value|value of|figures|statistics|of all|among all|does it|will|would
            """, .filler
        ),
        ("from|out of|leaving|left|origin|born in|natives of", .from),
        ("to|into|in|at home in|inside|towards|within|receiving|arriving in", .to),
        ("of|among|amongst|s", .of),
        ("between", .between),
        ("and|plus|versus|vs", .and),
        ("since|after|starting|from the year|ever since", .since),
        ("until|till|before|up to|through", .until),
        ("women|woman|female|females|girls|girl|womens|female migrants|migrant women|women migrants", .sex(.female)),
        ("men|man|male|males|boys|boy|mens|male migrants|migrant men", .sex(.male)),
        ("both sexes|women and men|men and women", .sex(.both)),
        ("children|child|kids|minors|under 18|under eighteen|migrant children|child migrants", .ages("0-17")),
        ("young people|youth|youths|young|aged 15 to 24", .ages("15-24")),
        ("working age|of working age|prime working age|aged 15 to 64|15 to 64|adults of working age", .ages("15-64")),
        (
            """
            older people|older persons|elderly|old people|65 and over|aged 65 and over|over 65|older|old
            """, .ages("65+")
        ),
        (
            """
            migrants|migrant|immigrants|immigrant|immigration|migrant stock|migration stock|stock|\
            foreign born|foreigners|international migrants
            """, .topic(.migrants)
        ),
        (
            """
            emigrants|emigrant|emigration|abroad|people abroad|living abroad|overseas|diaspora|emigrant stock|\
            emigrated
            """, .topic(.emigrants)
        ),
        ("population|inhabitants|whole population|total population|residents|people in all", .topic(.population)),
        (
            """
            ages|age|pyramid|age pyramid|population pyramid|age groups|by age|by age and sex|age structure|\
            age distribution
            """, .topic(.ages)
        ),
        ("remittances|remittance|money|transfers|remittance flows|remitted", .topic(.remittances)),
        (
            """
            received|receipts|inflow|inflows|remittance inflow|remittance inflows|remittances received|\
            money received|receive|receives
            """, .topic(.received)
        ),
        (
            """
            sent|outflow|outflows|remittance outflow|remittance outflows|remittances sent|money sent|send|\
            sends|sent home
            """, .topic(.sent)
        ),
        (
            """
            cost|costs|price|what does it cost to send|what does it cost to send money|cost to send money|\
            cost of sending|cost of sending money|cost of remittances|remittance cost|remittance costs|\
            cost of sending remittances|price of sending money|costs of sending money|cost of remitting|fee|\
            fees
            """, .topic(.cost)
        ),
        ("refugees|refugee|exiles", .topic(.displaced(.refugees))),
        ("asylum seekers|asylum seeker|asylum|seeking asylum", .topic(.displaced(.asylumSeekers))),
        (
            """
            stateless|statelessness|stateless people|stateless persons|without nationality
            """, .topic(.displaced(.stateless))
        ),
        (
            """
            displaced|internally displaced|internally displaced people|internally displaced persons|idp|idps|\
            displacement|displaced people|displaced persons|displaced inside|internal displacement
            """, .topic(.displaced(.internallyDisplaced))
        ),
        (
            """
            students|student|study|studying|studies|tertiary students|international students|students abroad|\
            student mobility
            """, .topic(.students)
        ),
        ("corridors|corridor|migration corridors|corridors of migrants", .topic(.corridors)),
        (
            """
            origins|countries of origin|areas of origin|where from|come from|came from|\
            where do migrants come from
            """, .topic(.origins)
        ),
        (
            """
            destinations|destination|destination countries|countries of destination|areas of destination|\
            where to|hosts
            """, .topic(.destinations)
        ),
        ("matrix|between subregions", .topic(.matrix)),
        (
            """
            covid|covid 19|covid19|corona|coronavirus|pandemic|impact|impacts|impact of covid|\
            impacts of covid 19|impacts of the pandemic|covid 19 pandemic|covid impacts
            """, .topic(.covid)
        ),
        (
            """
            measures|measure|policies|policy|actions|done|progress|what did|what has|what have|\
            what have states done|what does
            """, .topic(.measures)
        ),
        ("recommendations|recommendation|recommend|recommends|recommended", .topic(.recommendations)),
        ("paragraph|paragraphs|par|para", .topic(.paragraph)),
        ("objective|objectives|goal", .topic(.objective)),
        ("footnote|footnotes|source|sources|note", .topic(.footnote)),
        ("figure", .topic(.figure)),
        ("printed|published|prints|printed numbers|published figures", .topic(.published)),
        (
            """
            share|share of|per cent|percent|percentage|percentage of|proportion|proportion of|part of|\
            fraction|ratio
            """, .share
        ),
        (
            """
            change|changes|changed|growth|grow|grew|grown|increase|increased|decrease|rise|rose|trend|trends|\
            development over time|difference
            """, .change
        ),
        ("top|largest|biggest|main|most|leading|greatest|highest|ranking", .top),
        ("by subregion|by subregions|per subregion|subregions", .by("subregion")),
        ("by sex|by gender|per sex", .by("sex")),
        ("by area|by country|by areas|per country|per area|each country", .by("area")),
        ("by origin|by country of origin", .topic(.origins)),
        ("by destination|by country of destination", .topic(.destinations)),
        ("by corridor", .topic(.corridors)),
        ("mobility|movement|protection|border closures", .subject("mobility and protection")),
        ("economic|social|economy|income|incomes|livelihoods", .subject("economic and social")),
        ("work|jobs|employment|labor", .subject("labour")),
        ("trafficking|smuggling|human trafficking", .subject("smuggling-and-trafficking")),
        ("border", .subject("borders")),
        ("search and rescue|rescue", .subject("search-and-rescue")),
        ("schooling|schools", .subject("education")),
        ("social security", .subject("social-protection")),
    ]
}
