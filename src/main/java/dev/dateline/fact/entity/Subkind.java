package dev.dateline.fact.entity;

/** What sort of organization it is, where the text says so. */
public enum Subkind {
    COMPANY,
    INVESTOR,
    OUTLET,
    COURT,
    REGULATOR,
    UNIVERSITY
}
