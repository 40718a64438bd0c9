// The registry says of each column what it is: one that is missing, or stands there twice, is found here.
import Feedback
import TestSupport
import Testing

@testable import Store

@Suite struct DataRegistryTests {
    @Test func eachColumnOfTheSchemaHasOneEntry() async throws {
        let house = try await TestHouse()
        let schema = try await house.store.read { tx in
            try tx.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'", []).flatMap {
                let table = try $0.text("name")
                return try tx.rows("SELECT name FROM pragma_table_info('\(table)')", [])
                    .map { "\(table).\(try $0.text("name"))" }
            }
        }
        let listed = HeldColumns.all.flatMap { held in held.columns.map { "\(held.table).\($0)" } }
        #expect(listed.count == Set(listed).count)
        #expect(Set(listed) == Set(schema))
    }

    /// Content that is about nobody would be erased for nobody.
    @Test func contentIsAboutSomebody() {
        let nobodys = HeldColumns.all.filter(\.about.isEmpty)
        let content = nobodys.flatMap { held -> [String] in
            let sealed = ContentColumns.tables[held.table].map { $0.content.union($0.keys) } ?? []
            return held.columns.intersection(sealed).map { "\(held.table).\($0)" }
        }
        // What a server said, titles of events until the next reading, the works council's address, what HR does
        // about figures, and a word of our own.
        let known: Set = [
            "conditions.reason_parameters", "calendar_sources.open_matters", "privacy_terms.terms", "sealing.proof",
            "interventions.words",
        ]
        #expect(Set(content) == known)
    }

    @Test func eachKindHasColumns() {
        for kind in DataKind.allCases {
            #expect(!kind.tables.isEmpty, "\(kind)")
            #expect(!kind.profile.kept.isEmpty && !kind.profile.readers.isEmpty && !kind.profile.erased.isEmpty)
        }
    }
}
