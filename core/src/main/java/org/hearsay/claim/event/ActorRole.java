package org.hearsay.claim.event;

/** What somebody who takes part is, near to the sectors of PLOVER's actors. */
public enum ActorRole {
  GOVERNMENT,
  LEGISLATURE,
  JUDICIARY,
  MILITARY,
  POLICE,
  INTELLIGENCE,
  /** Armed groups that fight a state or one another. */
  REBEL,
  /** Armed persons of whom no more is said: "gunmen". */
  ARMED,
  CRIMINAL,
  OPPOSITION,
  PARTY,
  MEDIA,
  NGO,
  INTERNATIONAL,
  BUSINESS,
  MEDICAL,
  EDUCATION,
  RELIGIOUS,
  REFUGEE,
  CIVILIAN
}
