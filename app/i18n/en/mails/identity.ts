import type { identityLetters as Source } from "../../vi/mails/identity.ts";

export const identityLetters: typeof Source = {
  accountInvited: {
    subject: ({ marketName, unit }) => `Your invitation to ${marketName}: ${unit}`,
    text: ({ marketName, name, unit, role, link }) =>
      [
        `Dear ${name},`,
        `You are invited to ${marketName} as ${role}, unit ${unit}. Open this link to choose a password; it works for seven days:`,
        link,
        "If you know nothing of this, please ignore this mail.",
        marketName,
      ].join("\n\n"),
  },
  roleGiven: {
    subject: ({ marketName, unit, role }) => `A new role at ${marketName}: ${role}, ${unit}`,
    text: ({ marketName, name, unit, role, link }) =>
      [`Dear ${name},`, `You were given the role ${role}, unit ${unit}. You can sign in here:`, link, marketName].join(
        "\n\n",
      ),
  },
  accountSuspended: {
    subject: ({ marketName }) => `Your ${marketName} account is suspended`,
    text: ({ marketName, name, reason }) =>
      [
        `Dear ${name},`,
        `Your account is suspended. Reason: ${reason}`,
        "Please ask the administrator of your unit if you think this is wrong.",
        marketName,
      ].join("\n\n"),
  },
  accountReinstated: {
    subject: ({ marketName }) => `Your ${marketName} account is open again`,
    text: ({ marketName, name, link }) =>
      [`Dear ${name},`, "Your account is open again. You can sign in here:", link, marketName].join("\n\n"),
  },
  phoneCode: ({ marketName, code, minutes }) =>
    `${code} is your code for ${marketName}. It works for ${minutes} minutes. Tell it to nobody.`,
  confirmEmail: {
    subject: ({ marketName }) => `Add this mail address to your ${marketName} account`,
    text: ({ marketName, name, link }) =>
      [
        `Dear ${name},`,
        `Open this link on the device where you are signed in to ${marketName}, and the address belongs to your account. It works for one hour:`,
        link,
        "If you did not ask for it, please ignore this mail.",
        marketName,
      ].join("\n\n"),
  },
  secondFactor: {
    subjects: {
      set: ({ marketName }) => `Two-step sign-in is on at ${marketName}`,
      removed: ({ marketName }) => `Two-step sign-in is off at ${marketName}`,
      reset: ({ marketName }) => `Your two-step sign-in at ${marketName} was reset`,
      codesRenewed: ({ marketName }) => `New recovery codes at ${marketName}`,
      recoveryCodeSpent: ({ marketName }) => `A recovery code was used at ${marketName}`,
      locked: ({ marketName }) => `Many wrong codes in a row at ${marketName}`,
    },
    what: {
      set: "Your two-step sign-in has just been switched on.",
      removed: "Your two-step sign-in has just been switched off.",
      reset:
        "The administrator of your unit has reset your two-step sign-in. You set it up anew when you next sign in.",
      codesRenewed: "New recovery codes were made for you; the old ones no longer work.",
      recoveryCodeSpent: "Somebody has just signed in to your account with a recovery code.",
      locked: "Somebody entered a wrong code five times in a row, so signing in is closed for 15 minutes.",
    },
    text: ({ marketName, name, what, link }) =>
      [
        `Dear ${name},`,
        what,
        "If it was not you, change your password at once, look at the signed-in devices and tell your administrator:",
        link,
        marketName,
      ].join("\n\n"),
  },
};
