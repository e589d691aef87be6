package org.xenia.culture.calendar;

import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// Where moon and sun stand: new moons by Meeus, Astronomical Algorithms, chapter 49 (good to seconds), the
/// apparent longitude of the sun by chapter 25 (good to 0.01 degrees).
final class Sky {

    /// Coefficient in days, power of the eccentricity, multiples of M, M', F and Ω.
    private static final double[][] MOON = {
        {-0.40720, 0, 0, 1, 0, 0}, {0.17241, 1, 1, 0, 0, 0}, {0.01608, 0, 0, 2, 0, 0}, {0.01039, 0, 0, 0, 2, 0},
        {0.00739, 1, -1, 1, 0, 0}, {-0.00514, 1, 1, 1, 0, 0}, {0.00208, 2, 2, 0, 0, 0}, {-0.00111, 0, 0, 1, -2, 0},
        {-0.00057, 0, 0, 1, 2, 0}, {0.00056, 1, 1, 2, 0, 0}, {-0.00042, 0, 0, 3, 0, 0}, {0.00042, 1, 1, 0, 2, 0},
        {0.00038, 1, 1, 0, -2, 0}, {-0.00024, 1, -1, 2, 0, 0}, {-0.00017, 0, 0, 0, 0, 1}, {-0.00007, 0, 2, 1, 0, 0},
        {0.00004, 0, 0, 2, -2, 0}, {0.00004, 0, 3, 0, 0, 0}, {0.00003, 0, 1, 1, -2, 0}, {0.00003, 0, 0, 2, 2, 0},
        {-0.00003, 0, 1, 1, 2, 0}, {0.00003, 0, -1, 1, 2, 0}, {-0.00002, 0, -1, 1, -2, 0}, {-0.00002, 0, 1, 3, 0, 0},
        {0.00002, 0, 0, 4, 0, 0},
    };

    /// The planets' part: phase at k = 0, change per month, coefficient in millionths of a day.
    private static final double[][] PLANETS = {
        {299.77, 0.107408, 325}, {251.88, 0.016321, 165}, {251.83, 26.651886, 164}, {349.42, 36.412478, 126},
        {84.66, 18.206239, 110}, {141.74, 53.303771, 62}, {207.14, 2.453732, 60}, {154.84, 7.306860, 56},
        {34.52, 27.261239, 47}, {207.19, 0.121824, 42}, {291.34, 1.844379, 40}, {161.72, 24.198154, 37},
        {239.56, 25.513099, 35}, {331.55, 3.592518, 23},
    };

    private static final double J2000 = 2451545.0;
    private static final double EPOCH = 2440587.5;

    private Sky() {}

    /// The day in this zone on which the k-th new moon after January 2000 falls.
    static LocalDate newMoonDay(int k, ZoneOffset zone) {
        return day(newMoon(k), zone);
    }

    /// The number of the last new moon whose day is not after this day.
    static int newMoonOnOrBefore(LocalDate day, ZoneOffset zone) {
        int k = (int) Math.floor((day.toEpochDay() + EPOCH - 2451550.1) / 29.530588861) + 1;
        while (newMoonDay(k, zone).isAfter(day)) {
            k--;
        }
        return k;
    }

    /// The sun's longitude at the start of this day in this zone, in sectors of 30 degrees from the equinox.
    static int sector(LocalDate day, ZoneOffset zone) {
        return (int) (longitude(midnight(day, zone)) / 30);
    }

    /// The day of the year on which the sun reaches this longitude.
    static LocalDate solarTerm(int year, int degrees, LocalDate from, ZoneOffset zone) {
        LocalDate day = from.withYear(year);
        while (distance(longitude(midnight(day.plusDays(1), zone)), degrees) < 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static double distance(double longitude, double degrees) {
        double apart = longitude - degrees;
        return apart > 180 ? apart - 360 : apart < -180 ? apart + 360 : apart;
    }

    private static double midnight(LocalDate day, ZoneOffset zone) {
        double universal = day.toEpochDay() + EPOCH - zone.getTotalSeconds() / 86_400.0;
        return universal + deltaT(universal) / 86_400;
    }

    private static LocalDate day(double dynamical, ZoneOffset zone) {
        double local = dynamical - deltaT(dynamical) / 86_400 + zone.getTotalSeconds() / 86_400.0;
        return LocalDate.ofEpochDay((long) Math.floor(local - EPOCH));
    }

    /// Seconds by which the earth's rotation lags: Espenak and Meeus for 2005 to 2050, near enough to 2100.
    private static double deltaT(double julianDay) {
        double years = (julianDay - J2000) / 365.25;
        return 62.92 + 0.32217 * years + 0.005589 * years * years;
    }

    private static double newMoon(int k) {
        double t = k / 1236.85;
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double m = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
        double f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
        double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
        double day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.000000150 * t * t * t;
        for (double[] term : MOON) {
            double angle = term[2] * m + term[3] * moon + term[4] * f + term[5] * node;
            day += term[0] * Math.pow(e, term[1]) * sin(toRadians(angle));
        }
        for (double[] term : PLANETS) {
            day += term[2] * 1e-6 * sin(toRadians(term[0] + term[1] * k));
        }
        return day;
    }

    private static double longitude(double dynamical) {
        double t = (dynamical - J2000) / 36525;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double m = toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
        double centre =
                (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
        double apparent = mean + centre - 0.00569 - 0.00478 * sin(toRadians(125.04 - 1934.136 * t));
        return apparent - 360 * Math.floor(apparent / 360);
    }
}
