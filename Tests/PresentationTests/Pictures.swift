/// Slides of the bundled deck as they are to look.
enum Pictures {
    static let title = """
        """
    static let corridors = """
        """
    static let recommendation = """
        """
}
