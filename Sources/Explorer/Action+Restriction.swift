extension Action {
    /// What a restricted session refuses; nil for what it does.
    var nameOutsideRestriction: String? {
        switch self {
        case .export: "export"
        case .suspend: "suspend"
        default: nil
        }
    }
}
