/// Slides of the bundled deck as they are to look.
enum Pictures {
    static let title = ##"""

           █▀▀▀▄                █
           █▄▄▄▀ ▄██▄ ▄▀▀▄ █▀▀▄ █  ▄██▄    ▄▀▀▄ █▀▀▄
           █     ▀▄▄▄ ▀▄▄▀ █▄▄▀ █▄ ▀▄▄▄    ▀▄▄▀ █  █
                           █
            █  █
           ▀█▀ █▀▀▄ ▄██▄    █▀█▀▄ ▄▀▀▄ ▀▄ ▄▀ ▄██▄
            █▄ █  █ ▀▄▄▄    █ █ █ ▀▄▄▀  ▀▄▀  ▀▄▄▄


           Asia and the Pacific: who moves where, why, and what it asks of us

            Migrant stock by subregion  millions, 2019                    ¶4 figure I

            1  █ South and South-West Asia  ███████████████████████████████████  20.0
            2  ▓ North and Central Asia     ███████████████████████████████      17.7
            3  ▒ South-East Asia            █████████████████▉                   10.2
            4  ░ Pacific                    ███████████████▋                      8.9
            5  ▚ East and North-East Asia   ██████████████▎                       8.1



           After the note ESCAP/GCM/2021/1; data: UN DESA, World Bank, UNHCR…  1 / 25
           ━━────────────────────────────────────────────────────────────────────────

        """##

    static let corridors = ##"""

           ""#"" #                                 #
             #   #""o o##o    o""# #o"" o##o o""# "#"
             #   #  # "ooo    "oo# #    "ooo "oo#  #o
                               oo"
                               "    #
           o""" o""o #o"" #o"" # o""# o""o #o"" o#""
           "ooo "oo" #    #    # "oo# "oo" #    oo#"


            Corridors within the region  millions, 2019                        par. 7

                                                                                share
            1  # Bangladesh   > India             ######################  3.10  6.7 %
            2  = Kazakhstan   > Russian Fed.      ##################      2.56  5.6 %
            3  = Russian Fed. > Kazakhstan        #################       2.46  5.3 %
            4  # Afghanistan  > Iran (Isl. Rep.)  ################        2.31  5.0 %
            5  % China        > Hong Kong SAR     ################        2.27  4.9 %
            6  + Myanmar      > Thailand          #############           1.86  4.0 %
            7  # Afghanistan  > Pakistan          ###########             1.59  3.5 %
            8  # India        > Pakistan          ###########             1.59  3.5 %

           UN DESA, International Migrant Stock 2019 | par. 7                  6 / 25
           =================---------------------------------------------------------

        """##

    static let recommendation = ##"""

           █         ▄▀▀▀▀                                █
           █▀▀▄ ▀    █     ▄▀▀▄ ▄▀▀▄ █▀▀▄ ▄██▄ █▄▀▀ ▄▀▀█ ▀█▀ ▄██▄
           █▄▄▀ ▄    ▀▄▄▄▄ ▀▄▄▀ ▀▄▄▀ █▄▄▀ ▀▄▄▄ █    ▀▄▄█  █▄ ▀▄▄▄
                                     █


           Asked of States                        Because

           • Carry it out together, with all      • 70.9 % of migrants here come from
             of society                             the region

           • Work together in the region          • 61.0 million live outside it

           • And with hosts beyond it             • No one copes alone







           ESCAP/GCM/2021/1, recommendation b; UN DESA · ¶7, 9                20 / 25
           ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━───────────────

        """##
}
