// swift-tools-version: 6.2
// Klankbord: development feedback by mail. One room per noun of the field; dependencies point one way.
import PackageDescription

let package = Package(
    name: "klankbord",
    dependencies: [],
    targets: [
        .target(name: "Addressing"),
        .target(name: "Feedback", dependencies: ["Addressing"]),
        .testTarget(name: "AddressingTests", dependencies: ["Addressing"]),
        .testTarget(name: "FeedbackTests", dependencies: ["Addressing", "Feedback"]),
    ]
)
