// Reading klankbord.yaml: the values of a complete file, and the message for every mistake.

import Foundation
import Testing
import Yams

@testable import Settings

/// A directory of its own with a configuration file and secrets; gone when the test is.
private final class Installation {
    let directory = FileManager.default.temporaryDirectory.appending(path: "klankbord-\(UUID())")
    var file: String { directory.appending(path: "klankbord.yaml").path }

    static let least = """
        organisation:
          name: Voorbeeld BV
          controller: Voorbeeld BV, Dorpsstraat 1
          contact: privacy@example.test
          privacy_notice: https://example.test/privacy
        mail: {address: feedback@example.test}
        smtp: {host: smtp.example.test}
        imap: {host: imap.example.test}

        """

    init(_ yaml: String, secrets: [String: String] = Installation.secrets) throws {
        let folder = directory.appending(path: "secrets")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("secrets_directory: \(folder.path)\n\(yaml)".utf8).write(
            to: directory.appending(path: "klankbord.yaml")
        )
        for (name, text) in secrets { try Data(text.utf8).write(to: folder.appending(path: name)) }
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    static let keys = ["token-key": String(repeating: "k", count: 44), "master-key": String(repeating: "m", count: 44)]
    static let secrets = [
        "smtp-password": "sesam\n", "imap-password": "sesam2\n", "token-key": String(repeating: "k", count: 44),
        "master-key": String(repeating: "m", count: 44),
    ]

    /// Every problem, with the directory's own name taken out.
    func problems(_ environment: [String: String] = [:], secrets: Bool = false) async throws -> [String] {
        do {
            if secrets {
                _ = try await Configuration.readWithSecrets(file: file, environment: environment)
            } else {
                _ = try Configuration.read(file: file, environment: environment)
            }
            return []
        } catch let error as InvalidConfiguration {
            return error.problems.map { $0.description.replacing(directory.path + "/", with: "") }
        }
    }
}

@Suite struct ConfigurationTests {
    @Test func theLeastFileGivesTheDefaults() async throws {
        let installation = try Installation(Installation.least)
        let (configuration, secrets) = try await Configuration.readWithSecrets(
            file: installation.file,
            environment: [:]
        )
        #expect(configuration.stateDirectory == "/var/lib/klankbord")
        #expect(configuration.organisation.timeZone.identifier == "Europe/Amsterdam")
        #expect(configuration.mail.name.text == "Voorbeeld BV")
        #expect(configuration.smtp.port == 587 && configuration.smtp.tls == .starttls && configuration.smtp.rate == nil)
        #expect(configuration.smtp.user == "feedback@example.test")
        #expect(configuration.imap.processed == "Processed" && configuration.imap.poll == .seconds(60))
        #expect(configuration.schedule.remindersBeforeDeadline == [.seconds(7 * 86_400), .seconds(2 * 86_400)])
        #expect(configuration.schedule.sendingHours == .open(weekdays: [1, 2, 3, 4, 5], minutes: 480..<1080))
        #expect(configuration.privacy.namedGroups == [.self, .manager])
        #expect(secrets.smtpPassword?.reveal() == "sesam" && secrets.imapPassword?.reveal() == "sesam2")
        #expect("\(secrets)".contains("sesam") == false)
    }

    @Test func theEnvironmentGoesBeforeSecretsAndFile() async throws {
        let installation = try Installation(Installation.least)
        let environment = [
            "KLANKBORD_SMTP_HOST": "other.example.test", "KLANKBORD_SMTP_PASSWORD": "open",
            "KLANKBORD_PRIVACY_NAMED_GROUPS": "self,client", "KLANKBORD_SCHEDULE_SENDING_WINDOW": "off",
        ]
        let (configuration, secrets) = try await Configuration.readWithSecrets(
            file: installation.file,
            environment: environment
        )
        #expect(configuration.smtp.host == "other.example.test")
        #expect(configuration.privacy.namedGroups == [.self, .client])
        #expect(configuration.schedule.sendingHours == .always)
        #expect(secrets.smtpPassword?.reveal() == "open" && secrets.imapPassword?.reveal() == "sesam2")
    }

    @Test func systemdCredentialsGoBeforeTheSecretsDirectory() async throws {
        let credentials = try Installation("", secrets: Installation.secrets.merging(["imap-password": "unit"]) { $1 })
        let installation = try Installation(Installation.least, secrets: [:])
        let environment = ["CREDENTIALS_DIRECTORY": credentials.directory.appending(path: "secrets").path]
        let secrets = try await Configuration.readWithSecrets(file: installation.file, environment: environment).1
        #expect(secrets.imapPassword?.reveal() == "unit")
    }

    @Test(arguments: [
        ("smtp: {hots: a}", "klankbord.yaml:2: smtp.hots: no such key; did you mean smtp.host?"),
        ("smpt: {host: a}", "klankbord.yaml:2: smpt: no such key; did you mean smtp?"),
        ("colour: red", "klankbord.yaml:2: colour: no such key"),
        ("\nsmtp: {sessions: many}", #"smtp.sessions: "many" is wrong: takes a whole number from 1 to 64"#),
        ("imap: {poll: 5}", #"imap.poll: "5" is wrong: takes a duration from 1s to 1d"#),
        // Raw mail lies about for a month at most.
        (
            "imap: {processed_retention: 31d}",
            #"imap.processed_retention: "31d" is wrong: takes a duration from 0s to 30d"#
        ),
        ("privacy: {held_retention: 5w}", #"privacy.held_retention: "5w" is wrong: takes a duration from 1s to 30d"#),
        (
            "privacy: {stray_retention: 365d}",
            #"privacy.stray_retention: "365d" is wrong: takes a duration from 1s to 30d"#
        ),
        ("privacy: {minimum_raters: 2}", #"privacy.minimum_raters: "2" is wrong: takes a whole number from 3 to 100"#),
        (
            "schedule: {reminders_before_deadline: 7d}",
            "klankbord.yaml:2: schedule.reminders_before_deadline: takes a list"
        ),
        ("mail: [a]", "klankbord.yaml:2: mail: is a section and takes keys of its own"),
        ("mail: {address: [a]}", "klankbord.yaml:2: mail.address: takes an e-mail address"),
        ("organisation: {time_zone: CET+1}", "takes a time zone of the IANA database"),
        ("smtp: {password: sesam}", "smtp.password: a secret doesn't stand in this file"),
        ("smtp: {host: a.example, tls: off}", "smtp.tls: off is possible for this machine only"),
        ("smtp: {ca: /nonexistent/ca.pem}", "smtp.ca: /nonexistent/ca.pem can't be read"),
        ("oauth: {token_url: http://login.example.test/}", "oauth.token_url: \"http://login.example.test/\" is wrong"),
        ("oauth: {secret_expires: next year}", "oauth.secret_expires: \"next year\" is wrong: takes a day"),
        ("oauth: {secret: sesam}", "oauth.secret: a secret doesn't stand in this file"),
        (
            "schedule: {dossier_to_employee_before_talk: 20d}",
            "schedule.dossier_to_employee_before_talk: the dossier would go out before the deadline: at most schedule.deadline"
        ),
        (
            "schedule: {share_delay: 7d, dossier_to_employee_before_talk: 6d}",
            "schedule.share_delay: the manager would get the dossier after the talk: at most schedule.dossier_to_employee"
        ),
        (
            "schedule: {reminders_before_deadline: [7d, 1w]}",
            "schedule.reminders_before_deadline: the same reminder stands there twice"
        ),
        (
            "limits: {requests_per_rater: vier}",
            "klankbord.yaml:2: limits.requests_per_rater: \"vier\" is wrong: takes a whole number from 0 to 1000"
        ),
        ("limits: {requests_per_rater: -1}", "limits.requests_per_rater: \"-1\" is wrong"),
        ("limits: {requests_per_raters: 3}", "limits.requests_per_raters: no such key"),
        ("talks: {calendars: /srv/talks.ics}", "klankbord.yaml:2: talks.calendars: takes a list"),
        (
            "talks: {calendars: ['https://anna:sesam@a.test/sesam/x.ics']}",
            "talks.calendars: \"https://a.test/…\" is wrong: takes a list, each an absolute path or a web address"
        ),
        ("talks: {calendars: [talks.ics]}", "talks.calendars: \"talks.ics\" is wrong"),
        ("talks: {addresses: https://a.test/sesam}", "talks.addresses: a secret doesn't stand in this file"),
        ("talks: {ca: /nonexistent/ca.pem}", "talks.ca: /nonexistent/ca.pem can't be read"),
        ("caldav: {url: https://a.test/, home: dav}", "caldav.home: is a path"),
        ("caldav: {url: https://a.test/, authentication: oauth}", "caldav.home: missing"),
        ("caldav: {url: https://a.test/, authentication: oauth}", "oauth.token_url: missing"),
        ("a: 1\na: 2", "klankbord.yaml:2: the same key twice: a"),
        ("a: [", "not YAML"), ("organisation:\n  name: HR: Sales", "quote the value: name: \"HR: Sales\""),
        ("organisation: x\nsmtp:\n  user: @klankbord", "quote the value: user: \"@klankbord\""),
        (
            "schedule: {share_with_manager: automatic, dossier_to_manager_before_talk: 8d}",
            "the employee sees the dossier first"
        ),
    ])
    func aMistakeIsToldWithKeyAndLine(_ yaml: String, _ told: String) async throws {
        let problems = try await Installation(yaml).problems()
        #expect(problems.contains { $0.contains(told) }, "\(problems)")
        #expect(problems.allSatisfy { !$0.contains("sesam") && !$0.contains("\n") })
    }

    @Test func aRaterIsAskedFourTimesAMonthUnlessSaid() throws {
        func limit(_ yaml: String) throws -> Int? {
            let installation = try Installation(Installation.least + yaml)
            return try Configuration.read(file: installation.file, environment: [:]).mailRules.requestsPerRater
        }
        #expect(try limit("") == 4)
        #expect(try limit("limits: {requests_per_rater: 9}") == 9)
        #expect(try limit("limits: {requests_per_rater: 0}") == nil)
    }

    /// A key that has a new name goes on under its old one, where the new one is not given.
    @Test func anOldNameGoesOn() async throws {
        func approval(_ yaml: String, _ environment: [String: String] = [:]) throws -> Configuration.Approval {
            let installation = try Installation(Installation.least + yaml)
            return try Configuration.read(file: installation.file, environment: environment).privacy.approval
        }
        #expect(try approval("") == .manager)
        #expect(try approval("privacy: {agreement: hr}") == .hr)
        #expect(try approval("privacy: {agreement: hr, approval: nobody}") == .nobody)
        #expect(try approval("privacy: {approval: nobody}", ["KLANKBORD_PRIVACY_AGREEMENT": "hr"]) == .nobody)
        #expect(try approval("privacy: {agreement: manager}", ["KLANKBORD_PRIVACY_APPROVAL": "hr"]) == .hr)
        let problems = try await Installation("privacy: {agreement: everybody}").problems()
        let told = "klankbord.yaml:2: privacy.approval: \"everybody\" is wrong: takes one of manager, hr, nobody"
        #expect(problems.contains(told), "\(problems)")
        #expect(try await Installation("privacy: {agreemnt: hr}").problems().contains { $0.contains("no such key") })
    }

    @Test func aFileThatIsNotThereOrEmptyIsTold() async throws {
        let installation = try Installation("")
        let problems = try await installation.problems()
        #expect(problems.count == 7 && problems.allSatisfy { $0.contains(": missing; takes ") }, "\(problems)")
        #expect(throws: InvalidConfiguration.self) {
            try Configuration.read(file: installation.file + "x", environment: [:])
        }
    }

    @Test func aMissingSecretIsToldOnlyToWhoNeedsIt() async throws {
        let installation = try Installation(Installation.least, secrets: ["smtp-password": "\n"])
        #expect(try await installation.problems() == [])
        let problems = try await installation.problems(secrets: true)
        #expect(problems.count == 4, "\(problems)")
        #expect(problems.first?.contains("secrets: smtp.password: missing") == true)
        #expect(problems.first?.contains("KLANKBORD_SMTP_PASSWORD") == true)
        let relay = try await installation.problems(["KLANKBORD_SMTP_AUTHENTICATION": "none"], secrets: true)
        #expect(!relay.contains { $0.contains("smtp.password") })
    }

    @Test func tokensTakeThePlaceOfPasswords() async throws {
        let yaml = """
            \(Installation.least)
            oauth: {token_url: "https://login.example.test/token", client_id: app, secret_expires: 2027-03-31}
            """
        let environment = ["KLANKBORD_SMTP_AUTHENTICATION": "oauth", "KLANKBORD_IMAP_AUTHENTICATION": "oauth"]
        let installation = try Installation(yaml, secrets: Installation.keys)
        let problems = try await installation.problems(environment, secrets: true)
        #expect(problems.count == 1 && problems.first?.contains("oauth.secret: missing") == true, "\(problems)")
        let missing = try await installation.problems(
            environment.merging(["KLANKBORD_OAUTH_GRANT": "refresh_token", "KLANKBORD_OAUTH_SECRET": "s"]) { $1 },
            secrets: true
        )
        #expect(missing.count == 1 && missing.first?.contains("oauth.refresh: missing") == true, "\(missing)")
        let (configuration, secrets) = try await Configuration.readWithSecrets(
            file: installation.file,
            environment: environment.merging(["KLANKBORD_OAUTH_SECRET": "sesam"]) { $1 }
        )
        #expect(configuration.accessTokens(secrets) != nil && secrets.imapPassword == nil)
        #expect(!"\(secrets) \(String(describing: configuration.accessTokens(secrets)))".contains("sesam"))
        let oauth = try #require(configuration.oauth)
        func warning(_ day: String) throws -> String? { oauth.expiryWarning(now: try Date(day, strategy: .iso8601)) }
        #expect(try warning("2027-02-28T12:00:00Z") == nil)
        #expect(try warning("2027-03-01T12:00:00Z")?.hasPrefix("the client secret ends on 2027-03-31; ") == true)
        #expect(try warning("2027-03-31T12:00:00Z")?.hasPrefix("the client secret ends on 2027-03-31; ") == true)
        #expect(try warning("2027-04-01T12:00:00Z")?.hasPrefix("the client secret has ended on 2027-03-31; ") == true)
    }

    @Test func aShortTokenKeyIsRefusedUnseen() async throws {
        let problems = try await Installation(Installation.least).problems(
            ["KLANKBORD_TOKEN_KEY": "tekort"],
            secrets: true
        )
        #expect(problems.count == 1 && problems.first?.contains("token.key: is shorter than 32") == true)
        #expect(problems.first?.contains("tekort") == false)
    }

    @Test(arguments: [("90s", 90), ("1h30m", 5400), ("7d", 604_800), ("2w", 1_209_600), ("0s", 0)])
    func durationsAreRead(_ text: String, _ seconds: Int) {
        #expect(Duration(written: text) == .seconds(seconds))
    }

    @Test(arguments: ["", "7", "d", "7 d", "-1d", "1.5h", "7y", "99999999999999999999d"])
    func whatIsNoDurationIsRefused(_ text: String) {
        #expect(Duration(written: text) == nil)
    }

    @Test(arguments: [
        "mon-fri", "mon-fri 18:00-08:00", "fri-mon 08:00-09:00", "mon 8:00-9:00", "mon 08:00-24:01", "maa 08:00-09:00",
    ])
    func whatIsNoSendingWindowIsRefused(_ text: String) {
        #expect(SendingHours(text) == nil)
        #expect(SendingHours("mon,wed-thu 00:00-24:00") == .open(weekdays: [1, 3, 4], minutes: 0..<1440))
    }

    @Test func theSandboxWritesAFileThatIsTaken() async throws {
        let installation = try Installation("")
        let template = root.appending(path: "scripts/sandbox.d/klankbord.yaml")
        var yaml = try String(contentsOf: template, encoding: .utf8)
        yaml.replace("@DIR@/tls/ca.pem", with: installation.file)
        for (name, value) in [("@DIR@", installation.directory.path), ("@SUBMISSION@", "20000"), ("@IMAPS@", "20003")] {
            yaml.replace(name, with: value)
        }
        try Data(yaml.utf8).write(to: URL(filePath: installation.file))
        let configuration = try await Configuration.readWithSecrets(file: installation.file, environment: [:]).0
        #expect(configuration.schedule.sendingHours == .always)
        #expect(configuration.schedule.deadlineBeforeTalk == .seconds(14 * 86_400))
    }

    /// An installation from before keeps what it had; a new one has more.
    private static let newInstallations = ["cycle.active": ["true"]]

    /// The annotated example and the table of settings say the same: every key, exactly its default.
    @Test func theExampleHoldsEveryKeyWithItsDefault() throws {
        let example = try String(contentsOf: root.appending(path: "config/klankbord.yaml"), encoding: .utf8)
        var shown = leaves(try #require(try Yams.compose(yaml: example)), path: "")
        for setting in ConfigurationSchema.settings where !setting.isSecret {
            let found = shown.removeValue(forKey: setting.key)
            let texts = try #require(found, "\(setting.key) is missing")
            if let wanted = Self.newInstallations[setting.key] {
                #expect(texts == wanted, "\(setting.key)")
                continue
            }
            switch setting.fallback {
            case .value(let text): #expect(texts == [text], "\(setting.key)")
            case .values(let wanted): #expect(texts == wanted, "\(setting.key)")
            case .none, .required: #expect(texts == [""], "\(setting.key)")
            }
        }
        #expect(shown.isEmpty, "unknown: \(shown.keys.sorted())")
    }

    /// A key that can't be read is not called missing: somebody would make a new one, and end all open requests.
    @Test func secretsThatCantBeReadAreNamed() {
        let folder = ConfigurationReader.unreadSecrets(nil, by: "klankbord")
        #expect(folder?.contains("klankbord can't look into it") == true)
        #expect(ConfigurationReader.unreadSecrets([], by: "klankbord") == nil)
        let words = ConfigurationReader.unreadSecrets(["imap-password", "token-key"], by: "klankbord")
        #expect(words?.contains("klankbord can't read imap-password, token-key") == true)
    }

    private var root: URL { URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL }

    private func leaves(_ node: Node, path: String) -> [String: [String]] {
        guard let mapping = node.mapping else {
            return [path: node.sequence?.compactMap(\.string) ?? [node.string ?? ""]]
        }
        return mapping.reduce(into: [:]) { found, pair in
            let key = pair.key.string ?? ""
            found.merge(leaves(pair.value, path: path.isEmpty ? key : "\(path).\(key)")) { $1 }
        }
    }
}
