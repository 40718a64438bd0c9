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
        .target(name: "Days"),
        .target(name: "Feedback", dependencies: ["Addressing", "Days"]),
        .target(name: "Cycle", dependencies: ["Addressing", "Days", "Feedback"]),
        .target(name: "Insight", dependencies: ["Days"]),

        // Text → what a person says.
        .target(name: "Understanding", dependencies: ["Addressing", "Days", "Feedback"]),
        .target(name: "YearWords", dependencies: ["Addressing", "Cycle", "Days", "Understanding"]),
        .target(name: "Vocabularies"),
        .target(name: "Aligning", dependencies: ["Addressing", "Vocabularies", "Understanding"]),

        // Bytes ⇄ values.
        .target(name: "MailFormat", dependencies: ["Addressing", "Aligning", "CGMime", "CICU", "CXML", "Days"]),
        .target(
            name: "Classifying",
            dependencies: ["Addressing", "Aligning", "Days", "MailFormat", "Understanding"]
        ),
        .target(name: "CalendarFormat", dependencies: ["Addressing", "CICal", "CICU", "Days"]),
        .target(
            name: "Wording",
            dependencies: [
                "Addressing", "Days", "Feedback", .product(name: "Mustache", package: "swift-mustache"), "Yams",
            ]
        ),

        // Servers and rows.
        .target(
            name: "Connections",
            dependencies: ["Addressing", "CCurl", .product(name: "Crypto", package: "swift-crypto")]
        ),
        .target(name: "MailTransport", dependencies: ["Addressing", "Connections"]),
        .target(
            name: "CalendarTransport",
            dependencies: ["Addressing", "CalendarFormat", "Connections", "CXML"]
        ),
        .target(
            name: "Store",
            dependencies: [
                "Addressing", "Cycle", "Days", "Feedback", "Insight", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),

        // Rows and words → what people read.
        .target(
            name: "Dossiers",
            dependencies: [
                "Addressing", "CalendarFormat", "Days", "Feedback", "Insight", "Reports", "Store", "Wording",
            ]
        ),
        .target(
            name: "Letters",
            dependencies: [
                "Addressing", "CalendarFormat", "Cycle", "Days", "Dossiers", "Feedback", "Insight", "MailFormat",
                "Reports", "Store", "Understanding", "Wording", "YearWords",
            ]
        ),

        // The stages. They do not know each other.
        .target(
            name: "Outbox",
            dependencies: [
                "Addressing", "Aligning", "Connections", "Feedback", "Letters", "MailFormat", "MailTransport", "Store",
                "Wording", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        .target(
            name: "Inbox",
            dependencies: [
                "Addressing", "Aligning", "CalendarFormat", "Classifying", "Connections", "Days", "Feedback",
                "MailFormat", "MailTransport", "Store", "Understanding",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        // What people say to the year's mails, and what follows from it.
        .target(
            name: "Year",
            dependencies: ["Addressing", "Cycle", "Days", "Feedback", "Insight", "Store", "YearWords"]
        ),
        .target(
            name: "Talks",
            dependencies: [
                "Addressing", "CalendarFormat", "CalendarTransport", "Connections", "Cycle", "Days", "Dossiers",
                "Feedback", "Insight", "Letters", "Store", "Understanding", "Wording", "Year", "YearWords",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .target(
            name: "Rounds",
            dependencies: [
                "Addressing", "Cycle", "Days", "Dossiers", "Feedback", "Store", "Wording", "Year",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // Read models, and the configuration.
        .target(name: "Reports", dependencies: ["Cycle", "Days", "Feedback", "Insight", "Store"]),
        .target(
            name: "Settings",
            dependencies: [
                "Addressing", "CalendarTransport", "Connections", "Cycle", "Days", "Feedback", "Yams",
                .product(name: "Configuration", package: "swift-configuration"),
            ]
        ),

        // The program.
        .executableTarget(
            name: "Klankbord",
            dependencies: [
                "Addressing", "Aligning", "CalendarFormat", "CalendarTransport", "Classifying", "CMalloc",
                "Connections", "Cycle", "Days", "Dossiers", "Feedback", "Inbox", "Insight", "Letters", "MailFormat",
                "MailTransport",
                "Outbox", "Reports", "Rounds", "Settings", "Store", "Talks", "Understanding", "Wording", "Year",
                "YearWords",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            // Relocations packed (glibc 2.36): they are read once at start, and would stay in memory.
            linkerSettings: [
                .unsafeFlags(["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"])
            ]
        ),

        // Measurements; not installed.
        .executableTarget(
            name: "Bench",
            dependencies: [
                "Addressing", "Aligning", "Classifying", "Connections", "Days", "Dossiers", "Feedback", "Inbox",
                "Letters", "MailFormat", "MailTransport", "Outbox", "Rounds", "Store", "Talks", "Wording",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // System libraries.
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CICal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),

        // What tests of many rooms need.
        .target(
            name: "TestSupport",
            dependencies: [
                "Cycle",
                "Addressing", "Days", "Feedback", "Insight", "Letters", "MailFormat", "Store", "Wording",
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/TestSupport"
        ),

        // Servers that say what a script says, for both kinds of tests that need one.
        .target(name: "TestServers", dependencies: ["Connections"], path: "Tests/TestServers"),

        .testTarget(name: "AddressingTests", dependencies: ["Addressing"]),
        .testTarget(
            name: "AdversaryTests",
            dependencies: [
                "Addressing", "Days", "Dossiers", "Feedback", "Letters", "Reports", "Rounds", "Store", "Talks",
                "TestSupport",
            ]
        ),
        .testTarget(
            name: "AligningTests",
            dependencies: ["Addressing", "Aligning", "MailFormat", "TestSupport", "Vocabularies", "Wording"],
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "CalendarFormatTests",
            dependencies: ["Addressing", "CalendarFormat", "Days"],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(
            name: "CalendarTransportTests",
            dependencies: ["Addressing", "CalendarFormat", "CalendarTransport", "Connections", "TestServers"]
        ),
        .testTarget(
            name: "ClassifyingTests",
            dependencies: ["Addressing", "Classifying", "MailFormat", "TestSupport", "Understanding"]
        ),
        .testTarget(
            name: "ConnectionsTests",
            dependencies: ["Addressing", "Connections", "MailTransport", "TestServers"]
        ),
        .testTarget(name: "DaysTests", dependencies: ["Days"]),
        .testTarget(
            name: "DossiersTests",
            dependencies: [
                "Addressing", "Cycle", "Days", "Dossiers", "Feedback", "Insight", "Reports", "Store", "TestSupport",
                "Wording",
            ]
        ),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Addressing", "CalendarFormat", "CalendarTransport", "Connections", "Cycle", "Feedback", "MailFormat",
                "MailTransport", "Store", "TestServers", "Year",
            ],
            exclude: ["append.py", "calendars.py", "tokens.py", "webfiles.py"]
        ),
        .testTarget(name: "CycleTests", dependencies: ["Cycle", "Days", "Feedback", "TestSupport"]),
        .testTarget(name: "FeedbackTests", dependencies: ["Addressing", "Days", "Feedback", "TestSupport"]),
        .testTarget(
            name: "InboxTests",
            dependencies: [
                "Addressing", "Aligning", "Connections", "Days", "Feedback", "Inbox", "Letters", "MailFormat",
                "MailTransport", "Store", "TestServers", "TestSupport", "Understanding",
            ]
        ),
        .testTarget(name: "InsightTests", dependencies: ["Days", "Insight", "TestSupport"]),
        .testTarget(
            name: "KlankbordTests",
            dependencies: [
                "Addressing", "Connections", "Days", "Dossiers", "Feedback", "Insight", "Klankbord", "Letters",
                "MailTransport", "Outbox", "Reports", "Settings", "Store", "Talks", "TestSupport", "Wording",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(
            name: "LettersTests",
            dependencies: [
                "Addressing", "Dossiers", "Feedback", "Letters", "Store", "TestSupport", "Understanding", "Wording",
            ],
            exclude: ["Golden"]
        ),
        .testTarget(
            name: "MailFormatTests",
            dependencies: ["Addressing", "Aligning", "Classifying", "Days", "MailFormat", "TestSupport"]
        ),
        .testTarget(
            name: "MailTransportTests",
            dependencies: ["Addressing", "Connections", "MailTransport", "TestServers"]
        ),
        .testTarget(
            name: "OutboxTests",
            dependencies: [
                "Addressing", "Aligning", "CalendarFormat", "Connections", "Days", "Feedback", "Letters", "MailFormat",
                "MailTransport", "Outbox", "Store", "TestSupport", "Wording",
            ]
        ),
        .testTarget(name: "ReportsTests", dependencies: ["Addressing", "Feedback", "Reports", "Store", "TestSupport"]),
        .testTarget(
            name: "RoundsTests",
            dependencies: [
                "Addressing", "Cycle", "Dossiers", "Feedback", "Rounds", "Store", "TestSupport",
            ]
        ),
        .testTarget(name: "SettingsTests", dependencies: ["Settings", "Yams"]),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Addressing", "Cycle", "Days", "Feedback", "Insight", "Store", "TestSupport",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.copy("Golden")]
        ),
        .testTarget(
            name: "TalksTests",
            dependencies: [
                "Cycle", "Year",
                "Addressing", "CalendarFormat", "Connections", "Days", "Feedback", "Insight", "Reports", "Store",
                "Talks",
                "TestServers", "TestSupport", "Understanding", "Wording",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(
            name: "UnderstandingTests",
            dependencies: ["Addressing", "Feedback", "TestSupport", "Understanding", "Wording"],
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "WordingTests",
            dependencies: ["Addressing", "Days", "Feedback", "TestSupport", "Wording"]
        ),
        .testTarget(name: "YearWordsTests", dependencies: ["Cycle", "Days", "YearWords"], exclude: ["Fixtures"]),
    ]
)
