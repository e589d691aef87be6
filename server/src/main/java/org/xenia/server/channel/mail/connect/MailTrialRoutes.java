package org.xenia.server.channel.mail.connect;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// Lets administrators find out whether a mailbox works before a customer does.
@RestController
class MailTrialRoutes {

    private final MailTrial trial;

    MailTrialRoutes(MailTrial trial) {
        this.trial = trial;
    }

    /// Signs in at the IMAP and the SMTP server of a mailbox and tells what came of it.
    @PostMapping("/api/v1/channels/{channel}/mail-test")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    MailTrial.Outcome test(@PathVariable UUID channel) {
        return trial.make(channel);
    }
}
