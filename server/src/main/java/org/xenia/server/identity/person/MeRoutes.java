package org.xenia.server.identity.person;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// What signed-in people see and change of themselves.
@RestController
class MeRoutes {

    private final MeView view;

    MeRoutes(MeView view) {
        this.view = view;
    }

    @GetMapping("/api/v1/me")
    @Access(Who.STAFF)
    Me me() {
        return view.get(Caller.current().requireId());
    }
}
