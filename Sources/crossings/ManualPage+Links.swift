extension ManualPage {
    /// What whoever looks after a server has to know.
    static var links: [String] {
        [
            ".Sh THIN LINKS",
            "What is sent is the difference of two screens: nothing where nothing changes,",
            "a hundred bytes for a step in a list, up to three thousand for another pane.",
            "Keys that come faster than they are drawn are answered together.", ".Pp",
            "With", ".Fl \\-slow", "everything is drawn in ASCII and without colours (unless",
            ".Fl \\-charset", "and", ".Fl \\-color", "say otherwise): about half the bytes.",
            "A key first moves what it moves in the list; figure and text follow line by line",
            "when no key has come for a third of a second, and are left out where one comes.",
            "No more than 1,200 bytes a second are sent, so that no key waits behind old screens.",
            ".Sh GUESTS", "With", ".Fl \\-restricted",
            "the explorer reads and writes no file but its own state: there is no export, no",
            "import, no data folder, no document, and Ctrl\\-Z stops nothing.",
            "So that an SSH server can show it to anyone, in", ".Xr sshd_config 5 :",
        ] + literal(guestSettings) + [
            ".Pp", "A guest\\(aqs own command may be", literalWord("show") + " ,", literalWord("find"), "or",
            literalWord("list") + " :",
            "it is parted at spaces and quotation marks, no shell reads it, and options that",
            "name files are refused with 77.",
            "Where the account can\\(aqt write its home nothing is kept from one guest to the next;",
            "else history and bookmarks are shared by all who use it.",
        ]
    }

    private static let guestSettings = """
        Match User guest
            ForceCommand /usr/bin/crossings --restricted
            DisableForwarding yes
            PermitTunnel no
            PermitUserRC no
            PermitTTY yes
            MaxSessions 4
            ClientAliveInterval 60
        """

    private static func literalWord(_ word: String) -> String { ".Cm " + word }
}
