// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: language mode 6 comes with the tools version, a warning fails the build.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // So that the linker can leave out what nobody calls, and a start asks for kinds of arrays directly, in place of having each
    // worked out from its name.
    .unsafeFlags(
        ["-Xfrontend", "-function-sections", "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
        .when(configuration: .release)),
]

/// How the program is linked.
let linking: [LinkerSetting] = {
    let folder = Context.packageDirectory + "/.ci/"
    // What order.txt names lies side by side, so that less memory is touched.
    var flags = ["--symbol-ordering-file=\(folder)order.txt", "--no-warn-symbol-ordering"]
    // Only programs that have Swift's libraries in them take this archive; others stay as they are. The names in static.ld are
    // those of this compiler and of the version of ArgumentParser below; with another compiler the archive is linked as it is.
    #if compiler(>=6.3) && compiler(<6.4)
        flags.append("--remap-inputs=*/libFoundationEssentials.a=\(folder)static.ld")
    #endif
    return [
        .unsafeFlags(["-use-ld=lld"]),
        .unsafeFlags(flags.flatMap { ["-Xlinker", $0] }, .when(configuration: .release)),
    ]
}()

let package = Package(
    name: "crossings",
    products: [
        .executable(name: "crossings", targets: ["crossings"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        .target(name: "CStart"),
        .target(name: "EmbeddedAssets"),
        .target(name: "MigrationData", swiftSettings: strict),
        .target(name: "ReportData", dependencies: ["MigrationData"], swiftSettings: strict),
        .target(name: "CMinizip", linkerSettings: [.linkedLibrary("minizip"), .linkedLibrary("z")]),
        .target(name: "CExpat", linkerSettings: [.linkedLibrary("expat")]),
        .target(name: "Importing", dependencies: ["MigrationData", "CMinizip", "CExpat"], swiftSettings: strict),
        .target(name: "CUtf8proc", linkerSettings: [.linkedLibrary("utf8proc")]),
        .target(name: "Screen", dependencies: ["CUtf8proc"], swiftSettings: strict),
        .target(name: "Figures", dependencies: ["Screen"], swiftSettings: strict),
        .target(
            name: "Views", dependencies: ["MigrationData", "ReportData", "Screen", "Figures"], swiftSettings: strict),
        .target(name: "Formats", dependencies: ["MigrationData", "Screen", "Figures", "Views"], swiftSettings: strict),
        .target(name: "CMark", linkerSettings: [.linkedLibrary("cmark")]),
        .target(
            name: "Presentation", dependencies: ["MigrationData", "Screen", "Figures", "Views", "CMark"],
            swiftSettings: strict),
        .target(
            name: "Explorer", dependencies: ["MigrationData", "ReportData", "Screen", "Figures", "Views"],
            swiftSettings: strict),
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("tinfo")]),
        .target(name: "Terminal", dependencies: ["Screen", "CNcurses"], swiftSettings: strict),
        .target(
            name: "SmallFoundation", dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict),
        .executableTarget(
            name: "crossings",
            dependencies: [
                "SmallFoundation", "CStart", "EmbeddedAssets", "MigrationData", "ReportData", "Importing", "Screen",
                "Figures", "Views",
                "Formats", "Explorer", "Presentation", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict,
            linkerSettings: linking),
        .executableTarget(
            name: "crossings-bench",
            dependencies: [
                "MigrationData", "ReportData", "Importing", "Screen", "Figures", "Views", "Explorer", "Terminal",
                "TestTables",
                "MadeUpWorkbook", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CrossingsBenchTests",
            dependencies: [
                "crossings-bench", "EmbeddedAssets", "Explorer", "Figures", "MigrationData", "Views",
            ], swiftSettings: strict),
        .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal"),
        .target(name: "WrittenLook", path: "Tests/WrittenLook", swiftSettings: strict),
        .target(name: "Fuzzing", path: "Tests/Fuzzing", swiftSettings: strict),
        .target(
            name: "TestTables", dependencies: ["EmbeddedAssets", "MigrationData", "ReportData", "Views"],
            path: "Tests/TestTables", swiftSettings: strict),
        .target(
            name: "MadeUpReport", dependencies: ["Fuzzing", "ReportData"], path: "Tests/MadeUpReport",
            swiftSettings: strict),
        .testTarget(name: "SmallFoundationTests", dependencies: ["SmallFoundation"], swiftSettings: strict),
        .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
        .testTarget(name: "FiguresTests", dependencies: ["Figures", "Screen"], swiftSettings: strict),
        .testTarget(
            name: "MigrationDataTests", dependencies: ["MigrationData", "EmbeddedAssets"], swiftSettings: strict),
        .target(
            name: "MadeUpWorkbook", dependencies: ["CMinizip"], path: "Tests/MadeUpWorkbook", swiftSettings: strict),
        .testTarget(
            name: "ImportingTests", dependencies: ["Importing", "MigrationData", "TestTables", "MadeUpWorkbook"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportDataTests",
            dependencies: ["ReportData", "MigrationData", "TestTables", "MadeUpReport", "Fuzzing"],
            swiftSettings: strict),
        .testTarget(
            name: "ViewsTests",
            dependencies: [
                "Views", "Formats", "Figures", "Screen", "ReportData", "MigrationData", "TestTables", "Fuzzing",
            ],
            exclude: ["Awk"], swiftSettings: strict),
        .testTarget(
            name: "FormatsTests",
            dependencies: ["Formats", "Views", "Figures", "Screen", "ReportData", "MigrationData", "TestTables"],
            exclude: ["Gallery"], swiftSettings: strict),
        .testTarget(
            name: "PresentationTests",
            dependencies: [
                "Presentation", "Views", "Figures", "Screen", "ReportData", "MigrationData", "Fuzzing", "TestTables",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["Terminal", "Screen", "Fuzzing", "WrittenLook"], swiftSettings: strict
        ),
        .testTarget(
            name: "ExplorerTests",
            dependencies: [
                "Explorer", "Views", "Figures", "Screen", "ReportData", "MigrationData", "TestTables", "MadeUpReport",
                "Fuzzing",
            ], exclude: ["Screens"], swiftSettings: strict),
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "Fuzzing", "MadeUpReport", "MadeUpWorkbook", "Formats", "Presentation", "Views", "Figures", "Importing",
                "ReportData",
                "MigrationData",
                "Terminal", "Screen", "TestTables",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CrossingsTests",
            dependencies: [
                "crossings", "Explorer", "ReportData", "Terminal", "PseudoTerminal", "WrittenLook", "MadeUpReport",
                "MadeUpWorkbook",
                "Fuzzing",
            ],
            swiftSettings: strict),
    ],
    cLanguageStandard: .c2x
)
