import ArgumentParserToolInfo

/// What a tool's commands and options are, as JSON: the linker has ArgumentParser call this in place of its own (`.ci/static.ld`).
///
/// Takes and returns what that one does, so that the compiler calls both the same way.
public func json(of tool: ToolInfoV0) -> String { (try? json(tool)) ?? "" }

/// What stands for all that only ArgumentParser's own function called.
public func leftOut() -> Never { fatalError("FoundationEssentials isn't linked, see .ci/static.ld") }
