import Screen

/// Which rows of the screen the parts of the frame take, from the top; as rows get scarce they go in a set order.
struct ArrangementRows {
    let hasTabs: Bool
    /// Whether a thin line stands above the detail.
    let hasRule: Bool
    let hasList: Bool
    let keysHeight: Int
    let detailTop: Int
    let detailHeight: Int
    let bodyTop: Int
    let bodyHeight: Int

    /// `isTight` gives the air above to what is below it, unless there is room for both.
    init(_ size: Size, isTight: Bool = false) {
        let height = size.height
        let isNarrow = size.width < Arrangement.narrow
        hasTabs = !isNarrow && height >= 8
        hasRule = height >= 16
        hasList = height >= 8
        keysHeight = height >= 5 ? 1 : 0
        detailHeight = height >= 16 ? 2 : height >= 8 ? 1 : 0
        let isAiryBelow = height >= 30 || (height >= 12 && height < 16)
        detailTop = max(0, height - keysHeight - (isAiryBelow ? 1 : 0) - detailHeight)
        let isAiryAbove = (height >= 16 || (isNarrow && height >= 10)) && !(isTight && height < 30)
        bodyTop = min(1 + (hasTabs ? 1 : 0) + (isAiryAbove ? 1 : 0), height)
        bodyHeight = max(0, detailTop - (hasRule ? 1 : 0) - bodyTop)
    }
}
