// The stage of the rounds, in a house: the clock is set by hand, and the stage passes when a test says so.
import Dossiers
import Feedback
import Foundation
import Rounds
import Store
import TestSupport

extension TestHouse {
    /// - Parameter rows: where something happens between the release's own reading and writing.
    func dossiers(in rows: (any Driver)? = nil) -> DossierRelease {
        DossierRelease(
            store: rows ?? store,
            wording: wording,
            organisation: settings.organisation,
            rules: settings.rules,
            rule: AnonymityRule(),
            retentionDays: 730,
            // None is made.
            pdf: PDFRenderer(python: folder.appending(path: "none")),
            log: log
        )
    }

    var stage: RoundsStage { stage(in: store) }

    /// - Parameter rows: where something happens between the stage's own steps.
    func stage(in rows: any Driver) -> RoundsStage {
        RoundsStage(
            store: rows,
            rules: settings.rules,
            minimumRaters: 3,
            dossiers: dossiers(in: rows),
            duties: DutySettings(
                timeZone: HouseSettings.timeZone,
                plannedBy: settings.plannedBy,
                times: [
                    .talk: 730, .leaving: 730, .stray: 30, .held: 30, .letter: 400, .suppression: 3650, .log: 730,
                    .closed: 365,
                ].mapValues { $0 * ScheduleRules.day },
                toldOfTroubles: settings.operator
            ),
            log: log,
            clock: clock
        )
    }

    /// Sets the clock and lets the stage pass.
    @discardableResult
    func pass(at moment: Date) async throws -> Date? {
        now = moment
        return try await stage.pass()
    }

    /// Of mails with a dossier.
    func dossierKeys() async throws -> [String] { try await keys(.dossierToEmployee, .dossierToManager) }
}
