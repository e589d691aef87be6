package org.xenia.server;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// What the application consists of: every module below this package. Beans are named by their whole class
/// name, since two modules may well have a class of the same name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class XeniaApplication {}
