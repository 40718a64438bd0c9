// swift-tools-version: 6.2
// Klankbord: development feedback by mail. One room per noun of the field; dependencies point one way.
import PackageDescription

let package = Package(
    name: "klankbord",
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .target(name: "Addressing"),
        .target(name: "Feedback", dependencies: ["Addressing"]),
        .target(
            name: "Store",
            dependencies: [
                "Addressing", "Feedback", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .testTarget(name: "AddressingTests", dependencies: ["Addressing"]),
        .testTarget(name: "FeedbackTests", dependencies: ["Addressing", "Feedback"]),
    ]
)
