extension Double? {
    /// The value as far as ink can show it, 0 or more.
    ///
    /// Unknown, negative and infinite values leave no ink; very large ones are held so that no sum overflows.
    var amount: Double {
        guard let self, self.isFinite, self > 0 else { return 0 }
        return Swift.min(self, 1e300)
    }

    /// Whether there is a number at all.
    var isKnown: Bool {
        guard let self else { return false }
        return self.isFinite
    }
}
