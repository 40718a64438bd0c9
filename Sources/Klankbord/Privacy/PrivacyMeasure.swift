// What stands against each risk: by code, with the keys that set it and the tests that show it. Words are in privacy.yaml.

/// A measure of the impact assessment. Unit tests find each key in the configuration and each suite in Tests.
enum PrivacyMeasure: String, CaseIterable {
    case threshold, promise, counts
    case linkEnds = "link-ends"
    case warned
    case beforeRelease = "before-release"
    case employeeFirst = "employee-first"
    case approval
    case ownToken = "own-token"
    case vouching
    case operatorLog = "operator-log"
    case sealed, transport
    case noTokens = "no-tokens"
    case retention
    case keyDestroyed = "key-destroyed"
    case registry, notice, rights, suppression, capped, council
    case noNumber = "no-number"
    case crashSafe = "crash-safe"

    var keys: [String] {
        switch self {
        case .threshold: ["privacy.minimum_raters"]
        case .promise: ["privacy.named_groups"]
        case .employeeFirst:
            ["schedule.dossier_to_employee_before_talk", "schedule.share_with_manager", "schedule.share_delay"]
        case .approval: ["privacy.approval", "privacy.maximum_raters"]
        case .vouching: ["mail.authserv_id"]
        case .operatorLog: ["privacy.log_retention"]
        case .sealed: ["secrets_directory"]
        case .transport: ["smtp.tls", "imap.tls"]
        case .retention:
            [
                "privacy.retention", "privacy.held_retention", "privacy.stray_retention", "privacy.letter_retention",
                "privacy.suppression_retention", "privacy.log_retention", "privacy.agreement_retention",
                "privacy.talked_retention", "imap.processed_retention",
            ]
        case .keyDestroyed: ["privacy.retention"]
        case .notice: ["organisation.controller", "organisation.contact", "organisation.privacy_notice"]
        case .suppression: ["privacy.suppression_retention"]
        case .capped:
            [
                "limits.daily_per_address", "limits.requests_per_rater", "schedule.reminders_before_deadline",
                "schedule.sending_window",
            ]
        case .council: ["privacy.works_council", "privacy.notice_period"]
        case .noNumber: ["hr.address"]
        case .counts, .linkEnds, .warned, .beforeRelease, .ownToken, .noTokens, .registry, .rights, .crashSafe: []
        }
    }

    /// Names of suites.
    var tests: [String] {
        switch self {
        case .threshold: ["ConfidentialityTests", "AdversaryTests"]
        case .promise: ["TermsTests"]
        case .counts: ["ShownCountTests", "AdversaryTests"]
        case .linkEnds: ["EndingLinksTests", "TraceTests"]
        case .warned: ["GiveAwayMailTests"]
        case .beforeRelease: ["ReportTests"]
        case .employeeFirst: ["DossierReleaseTests"]
        case .approval: ["NamingMailTests"]
        case .ownToken: ["SharingMailTests"]
        case .vouching: ["BelievingTests", "ForgeryTests"]
        case .operatorLog: ["ReportTests"]
        case .sealed: ["ContentTests", "SealedDriverTests"]
        case .transport: ["ConfigurationTests"]
        case .noTokens: ["SecrecyTests"]
        case .retention: ["RetentionTests"]
        case .keyDestroyed: ["SealedDriverTests"]
        case .registry: ["DataRegistryTests"]
        case .notice: ["GoldenMailTests"]
        case .rights: ["PersonDataTests", "ErasingTests"]
        case .suppression: ["SuppressionTests"]
        case .capped: ["RoundTests", "RaterLoadPropertyTests"]
        case .council: ["TermsTests"]
        case .noNumber: ["ReportTests"]
        case .crashSafe: ["CrashTests"]
        }
    }
}

/// A risk of the impact assessment, and what stands against it.
enum PrivacyRisk: String, CaseIterable {
    case identified, counted
    case wrongReader = "wrong-reader"
    case `operator`, theft, forgery
    case tooLong = "too-long"
    case otherUse = "other-use"
    case uninformed, pestered
    case silentChange = "silent-change"
    case lost

    var measures: [PrivacyMeasure] {
        switch self {
        case .identified: [.threshold, .promise, .beforeRelease, .linkEnds, .warned]
        case .counted: [.counts]
        case .wrongReader: [.employeeFirst, .approval, .vouching]
        case .operator: [.beforeRelease, .operatorLog, .sealed]
        case .theft: [.sealed, .noTokens, .transport]
        case .forgery: [.ownToken, .vouching]
        case .tooLong: [.retention, .keyDestroyed, .registry]
        case .otherUse: [.employeeFirst, .noNumber]
        case .uninformed: [.notice, .rights]
        case .pestered: [.suppression, .capped]
        case .silentChange: [.council, .promise]
        case .lost: [.crashSafe]
        }
    }
}
