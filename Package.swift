// swift-tools-version: 6.2
// Klankbord: development feedback by mail. One room per noun of the field; dependencies point one way.
import PackageDescription

let package = Package(
    name: "klankbord",
    products: [
        .executable(name: "klankbord", targets: ["Klankbord"]),
        .executable(name: "klankbord-bench", targets: ["Bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The domain, and the values that everybody shares.
        .target(name: "Addressing"),
        .target(name: "Feedback", dependencies: ["Addressing"]),

        // Bytes ⇄ values.
        .target(name: "MailFormat", dependencies: ["Addressing", "CGMime", "CXML"]),
        .target(name: "CalendarFormat", dependencies: ["Addressing", "CICal", "CICU"]),
        .target(
            name: "Wording",
            dependencies: ["Addressing", "Feedback", .product(name: "Mustache", package: "swift-mustache"), "Yams"]
        ),

        // Servers and rows.
        .target(
            name: "MailTransport",
            dependencies: ["Addressing", "CCurl", .product(name: "Crypto", package: "swift-crypto")]
        ),
        .target(
            name: "CalendarTransport",
            dependencies: ["Addressing", "CalendarFormat", "CXML", "MailTransport"]
        ),
        .target(
            name: "Store",
            dependencies: [
                "Addressing", "Feedback", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),

        // The stages. They do not know each other.
        .target(
            name: "Outbox",
            dependencies: [
                "Addressing", "CalendarFormat", "Feedback", "MailFormat", "MailTransport", "Store", "Wording",
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "Logging", package: "swift-log"),
            ]
        ),

        .target(
            name: "Inbox",
            dependencies: [
                "Addressing", "CalendarFormat", "Feedback", "MailFormat", "MailTransport", "Store",
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .target(
            name: "Talks",
            dependencies: [
                "Addressing", "CalendarFormat", "CalendarTransport", "Feedback", "MailTransport", "Store", "Wording",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // The program.
        .executableTarget(
            name: "Klankbord",
            dependencies: [
                "Addressing", "CalendarFormat", "CalendarTransport", "Feedback", "Inbox", "MailFormat", "MailTransport",
                "Outbox", "Store", "Talks", "Wording", "Yams",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),

        // Measurements; not installed.
        .executableTarget(
            name: "Bench",
            dependencies: [
                "Addressing", "Feedback", "Inbox", "MailFormat", "MailTransport", "Outbox", "Store", "Wording",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // System libraries.
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CICal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),

        // Servers that say what a script says, for both kinds of tests that need one.
        .target(name: "TestServers", dependencies: ["MailTransport"], path: "Tests/TestServers"),

        .testTarget(name: "AddressingTests", dependencies: ["Addressing"]),
        .testTarget(
            name: "CalendarFormatTests",
            dependencies: ["Addressing", "CalendarFormat"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "CalendarTransportTests",
            dependencies: ["Addressing", "CalendarFormat", "CalendarTransport", "MailTransport", "TestServers"]
        ),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Addressing", "CalendarFormat", "CalendarTransport", "MailFormat", "MailTransport", "Store",
                "TestServers",
            ],
            exclude: ["append.py", "calendars.py", "tokens.py", "webfiles.py"]
        ),
        .testTarget(name: "FeedbackTests", dependencies: ["Addressing", "Feedback"]),
        .testTarget(name: "InboxTests", dependencies: ["Addressing", "Feedback", "Inbox", "MailFormat", "Store"]),
        .testTarget(
            name: "KlankbordTests",
            dependencies: ["Addressing", "Klankbord", "Yams", .product(name: "Logging", package: "swift-log")]
        ),
        .testTarget(name: "MailFormatTests", dependencies: ["Addressing", "MailFormat"], exclude: ["Fixtures"]),
        .testTarget(name: "MailTransportTests", dependencies: ["Addressing", "MailTransport", "TestServers"]),
        .testTarget(name: "OutboxTests", dependencies: ["Addressing", "Feedback", "MailTransport", "Outbox", "Store"]),
        .testTarget(name: "StoreTests", dependencies: ["Addressing", "Feedback", "Store"]),
        .testTarget(
            name: "TalksTests",
            dependencies: [
                "Addressing", "CalendarFormat", "Feedback", "MailTransport", "Store", "Talks", "TestServers", "Wording",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(name: "WordingTests", dependencies: ["Addressing", "Feedback", "Wording"]),
    ]
)
