import Testing

extension ExplorerSession {
    /// A session that keeps its state in a home, once it rests.
    static func start(_ home: StateHome, _ arguments: [String] = []) -> ExplorerSession {
        let session = ExplorerSession(arguments, environment: home.environment)
        session.read()
        return session
    }

    /// Leaves it as a user does.
    func quit() {
        type("q")
        #expect(end() == 0)
    }
}
