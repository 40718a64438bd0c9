// Each section of the configuration from the values that were read for its keys.
import Addressing
import Connections
import Cycle
import Feedback
import Foundation

extension Configuration {
    init(_ values: ConfigurationValues) throws {
        self.values = values.withoutSecrets
        let address: EmailAddress = try values["mail.address"]
        let organisation = try Organisation(values)
        self.organisation = organisation
        stateDirectory = try values["state_directory"]
        secretsDirectory = try values["secrets_directory"]
        templates = try values.optional("templates")
        mail = try Mail(
            address: address,
            name: values.optional("mail.name") ?? organisation.name,
            subaddresses: values["mail.subaddresses"],
            authservID: (values.optional("mail.authserv_id") as Line?)?.text
        )
        smtp = try SMTP(values, login: address)
        imap = try IMAP(values, login: address)
        oauth = ConfigurationRules.usesOAuth(values) ? try OAuth(values) : nil
        caldav = try CalDAV(values)
        talks = try Talks(
            hr: values.optional("hr.address"),
            plannedBy: values.optional("talks.planned_by"),
            calendars: values.list("talks.calendars"),
            title: values.optional("talks.title"),
            ca: values.optional("talks.ca"),
            poll: values["talks.poll"]
        )
        operatorAddress = try values.optional("operator.address") ?? talks.hr
        schedule = try Schedule(values)
        privacy = try Privacy(values)
        cycle = try Cycle(values)
        limits = try Limits(
            dailyPerToken: values["limits.daily_per_token"],
            dailyPerAddress: values["limits.daily_per_address"],
            strayMegabytes: values["limits.stray_megabytes"],
            requestsPerRater: values["limits.requests_per_rater"]
        )
        log = try Log(level: values["log.level"], format: values["log.format"])
    }
}

extension Configuration.Organisation {
    init(_ values: ConfigurationValues) throws {
        name = try values["organisation.name"]
        logo = try values.optional("organisation.logo")
        controller = try values["organisation.controller"]
        contact = try values["organisation.contact"]
        privacyNotice = try values["organisation.privacy_notice"]
        language = try values["organisation.language"]
        timeZone = try values["organisation.time_zone"]
    }
}

extension Configuration.Cycle {
    init(_ values: ConfigurationValues) throws {
        isOn = try values["cycle.active"]
        var rules = CycleRules()
        func seconds(_ key: String) throws -> TimeInterval { (try values["cycle.\(key)"] as Duration).timeInterval }
        rules.collectEvery = try seconds("collect_every")
        rules.agreementsAfter = try seconds("agreements_after")
        rules.rightAfter = try seconds("right_after")
        rules.grantAfter = try seconds("grant_after")
        rules.quarter = try seconds("quarter")
        rules.meetingAfter = try seconds("meeting_after")
        rules.meetingLength = try seconds("meeting_length")
        rules.trainingHadAfter = try seconds("training_had_after")
        rules.justTalkedAfter = try seconds("just_talked_after")
        rules.followUpAfter = try seconds("follow_up_after")
        rules.askKickOffBefore = try seconds("kick_off_ask_before")
        rules.inviteBefore = try seconds("kick_off_invite_before")
        rules.kickOffLength = try seconds("kick_off_length")
        rules.worryBefore = try seconds("kick_off_page_before")
        rules.coachTrainingAfter = try seconds("coach_training_after")
        rules.tellAfter = try seconds("employees_told_after")
        rules.preparingBefore = try seconds("preparing_before")
        rules.coachingBefore = try seconds("coaching_before")
        rules.topicBefore = try seconds("topic_before")
        rules.notesBefore = try seconds("notes_before")
        rules.oftenEnoughAfter = try seconds("often_enough_after")
        rules.interventionAfter = try seconds("intervention_after")
        self.rules = rules
        kickOff = try values.optional("cycle.kick_off")
        kickOffPlace = try values.optional("cycle.kick_off_place")
        ownYearOn = try values.optional("cycle.own_year_on")
        themes = try (values.list("cycle.training_themes") as [Line]).map(\.text)
        followUpBy = try values.optional("cycle.follow_up_by")
        companyDoctor = try (values.optional("cycle.company_doctor") as Line?)?.text
    }
}

extension Configuration.SMTP {
    init(_ values: ConfigurationValues, login: EmailAddress) throws {
        host = try values["smtp.host"]
        port = try values["smtp.port"]
        tls = try values["smtp.tls"]
        ca = try values.optional("smtp.ca")
        authentication = try values["smtp.authentication"]
        let user: Line? = try values.optional("smtp.user")
        self.user = user?.text ?? login.description
        sessions = try values["smtp.sessions"]
        let rate: Int = try values["smtp.rate"]
        self.rate = rate == 0 ? nil : rate
        reversePath = try values["smtp.reverse_path"]
        nullReversePath = try values["smtp.null_reverse_path"]
        giveUpAfter = try values["smtp.give_up_after"]
    }
}

extension Configuration.IMAP {
    init(_ values: ConfigurationValues, login: EmailAddress) throws {
        host = try values["imap.host"]
        port = try values["imap.port"]
        tls = try values["imap.tls"]
        ca = try values.optional("imap.ca")
        authentication = try values["imap.authentication"]
        let user: Line? = try values.optional("imap.user")
        self.user = user?.text ?? login.description
        let (mailbox, processed): (Line, Line) = try (values["imap.mailbox"], values["imap.processed"])
        self.mailbox = mailbox.text
        self.processed = processed.text == "delete" ? nil : processed.text
        processedRetention = try values["imap.processed_retention"]
        poll = try values["imap.poll"]
    }
}

extension Configuration.OAuth {
    init(_ values: ConfigurationValues) throws {
        grant = try values["oauth.grant"]
        tokenURL = try values["oauth.token_url"]
        let (clientID, scope): (Line, Line?) = try (values["oauth.client_id"], values.optional("oauth.scope"))
        self.clientID = clientID.text
        self.scope = scope?.text
        ca = try values.optional("oauth.ca")
        secretExpires = try values.optional("oauth.secret_expires")
    }
}

extension Configuration.CalDAV {
    init?(_ values: ConfigurationValues) throws {
        guard let url: WebAddress = try values.optional("caldav.url") else { return nil }
        self.url = url
        ca = try values.optional("caldav.ca")
        authentication = try values["caldav.authentication"]
        let home: Line? = try values.optional("caldav.home")
        self.home = home?.text
    }
}

extension Configuration.Schedule {
    init(_ values: ConfigurationValues) throws {
        deadlineBeforeTalk = try values["schedule.deadline_before_talk"]
        let reminders: [Duration] = try values.list("schedule.reminders_before_deadline")
        remindersBeforeDeadline = reminders.sorted(by: >)
        dossierToEmployeeBeforeTalk = try values["schedule.dossier_to_employee_before_talk"]
        shareWithManager = try values["schedule.share_with_manager"]
        dossierToManagerBeforeTalk = try values["schedule.dossier_to_manager_before_talk"]
        shareDelay = try values["schedule.share_delay"]
        sendingHours = try values["schedule.sending_window"]
        tick = try values["schedule.tick"]
    }
}

extension Configuration.Privacy {
    init(_ values: ConfigurationValues) throws {
        let groups: [RaterGroup] = try values.list("privacy.named_groups")
        namedGroups = Set(groups)
        minimumRaters = try values["privacy.minimum_raters"]
        maximumRaters = try values["privacy.maximum_raters"]
        approval = try values["privacy.approval"]
        retention = try values["privacy.retention"]
        strayRetention = try values["privacy.stray_retention"]
        heldRetention = try values["privacy.held_retention"]
        letterRetention = try values["privacy.letter_retention"]
        suppressionRetention = try values["privacy.suppression_retention"]
        logRetention = try values["privacy.log_retention"]
        agreementRetention = try values["privacy.agreement_retention"]
        talkedRetention = try values["privacy.talked_retention"]
        worksCouncil = try values.optional("privacy.works_council")
        noticePeriod = try values["privacy.notice_period"]
    }
}
