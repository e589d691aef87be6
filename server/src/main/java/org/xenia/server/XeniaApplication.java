package org.xenia.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// What the application consists of: every module below this package.
@SpringBootApplication
public class XeniaApplication {}
