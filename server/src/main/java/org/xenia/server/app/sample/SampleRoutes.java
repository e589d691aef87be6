package org.xenia.server.app.sample;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;

/// Sample conversations over HTTP.
@RestController
@RequestMapping("/api/v1/samples")
class SampleRoutes {

    private static final int MAX_NAME = 80;

    private final Samples samples;

    SampleRoutes(Samples samples) {
        this.samples = samples;
    }

    /// How many sample conversations there are.
    ///
    /// @param conversations 0 when there are none
    record SampleState(int conversations) {}

    @GetMapping
    @Access(Who.ADMINISTRATOR)
    SampleState state() {
        return new SampleState(samples.count());
    }

    /// @param name what their channel is called, in the language of whoever asks
    record NewSamples(@Needed @Nullable String name) {}

    /// Brings them in; those that are there already stay as they are.
    @PostMapping
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    SampleState bring(@RequestBody NewSamples wish) {
        Validation validation = new Validation();
        String name = validation.text("/name", wish.name(), MAX_NAME);
        validation.refuse();
        return new SampleState(samples.bring(name));
    }

    /// Takes them away for good.
    @DeleteMapping
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove() {
        samples.remove();
    }
}
