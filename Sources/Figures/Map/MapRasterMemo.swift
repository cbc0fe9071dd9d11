import Synchronization

/// The rasters that were asked for last.
///
/// Safe to ask from several threads at once, for a land is shared by all figures of it.
final class MapRasterMemo: Sendable {
    /// A map beside another one, and each in the size before.
    private static let most = 4

    private let kept = Mutex<[MapRaster]>([])

    /// The raster of a projection, drawn only where it isn't there yet.
    func raster(_ projection: MapProjection, _ draw: () -> MapRaster) -> MapRaster {
        let found = kept.withLock { rasters in rasters.first { $0.projection == projection } }
        if let found { return found }
        let drawn = draw()
        kept.withLock { rasters in
            rasters.insert(drawn, at: 0)
            if rasters.count > Self.most { rasters.removeLast() }
        }
        return drawn
    }
}
