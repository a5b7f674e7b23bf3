import type { DomainEntry } from "../notation.js";

export const informationSecurity: DomainEntry = {
  id: "information-security", nl: "Informatiebeveiliging en privacy", en: "Information security and privacy", nlAlt: ["digitale weerbaarheid", "cybersecurity"],
  enAlt: ["cyber security and data protection"],
  groups: [
    {
      id: "security-management", nl: "Beveiligingsbeleid en -organisatie", en: "Security management", nlAlt: ["ISMS", "informatieveiligheid"], enAlt: ["ISMS"],
      skills: [
        {
          id: "information-security-policy", nl: "informatiebeveiligingsbeleid", en: "information security policy",
          nlAlt: ["beveiligingsbeleid opstellen", "beleid informatieveiligheid", "ISMS inrichten"],
          enAlt: ["security policy", "information security management system"], close: "http://data.europa.eu/esco/skill/3579208e-49b3-4ce4-98e7-20e41b1ce8d4",
          narrower: [
            {
              id: "bio-baseline", nl: "Baseline Informatiebeveiliging Overheid (BIO)", en: "Government Information Security Baseline", type: "knowledge",
              nlAlt: ["BIO", "BIO2", "BIO-maatregelen"], enAlt: ["BIO", "Dutch public sector security baseline"], related: ["ensia-accountability"],
            },
            {
              id: "iso-27001", nl: "ISO 27001", en: "ISO/IEC 27001", type: "knowledge",
              nlAlt: ["ISO 27002", "NEN-ISO 27001-certificering", "norm voor informatiebeveiliging"], enAlt: ["ISO 27002", "information security standard"],
              close: "http://data.europa.eu/esco/skill/3ff589b7-68df-4ea5-ae41-b395bdb2378f",
            },
            {
              id: "nis2-cyber-security-act", nl: "NIS2 en Cyberbeveiligingswet", en: "NIS2 and the Cyber Security Act", type: "knowledge",
              nlAlt: ["Cbw", "NIS2-richtlijn", "zorgplicht en meldplicht cyber"], enAlt: ["NIS2 Directive", "Cbw"],
              close: "http://data.europa.eu/esco/skill/7814e88f-c133-4c3b-b27f-857afa145d42",
            },
          ],
        },
        {
          id: "security-risk-analysis", nl: "risicoanalyse informatiebeveiliging", en: "information security risk analysis",
          nlAlt: ["BIA en risicoanalyse", "baselinetoets", "dreigingsanalyse"], enAlt: ["threat assessment", "baseline test", "business impact analysis"],
          close: "http://data.europa.eu/esco/skill/fe1c2b32-7fe9-4668-affa-07ff658a68cf",
        },
        {
          id: "information-classification", nl: "classificatie van gegevens (BIV)", en: "data classification (CIA)",
          nlAlt: ["BIV-classificatie", "rubriceren", "vertrouwelijkheidsniveau bepalen"], enAlt: ["confidentiality rating", "CIA triad"],
        },
        {
          id: "security-awareness", nl: "beveiligingsbewustzijn vergroten", en: "raising security awareness",
          nlAlt: ["bewustwording informatieveiligheid", "awarenesscampagne", "phishingtest"], enAlt: ["security awareness training", "phishing simulation"],
        },
        {
          id: "supplier-security", nl: "beveiligingseisen aan leveranciers", en: "supplier security requirements",
          nlAlt: ["ketenbeveiliging", "TPM-verklaringen", "ISAE 3402", "veilig inkopen"],
          enAlt: ["third-party risk", "supply chain security", "assurance reports"],
        },
        {
          id: "business-continuity", nl: "bedrijfscontinuïteit", en: "business continuity", nlAlt: ["BCM", "continuïteitsplan", "crisisoefening cyber"],
          enAlt: ["BCM", "continuity planning"], close: "http://data.europa.eu/esco/skill/909a28ce-d4b6-4567-9b74-d111f1ed9633",
          related: ["ict-continuity-backup"],
        },
        {
          id: "suwinet-security", nl: "beveiliging van Suwinet en BRP", en: "Suwinet and BRP security", type: "knowledge",
          nlAlt: ["Suwi-normenkader", "autorisaties Suwinet", "logging controleren"], enAlt: ["Suwinet controls", "register access control"],
        },
      ],
    },
    {
      id: "technical-security", nl: "Technische beveiliging", en: "Technical security", nlAlt: ["cyberbeveiliging", "ICT-beveiliging"],
      enAlt: ["cyber defence"],
      skills: [
        {
          id: "network-security", nl: "netwerk- en systeembeveiliging", en: "network and system security",
          nlAlt: ["firewall", "hardening", "endpointbeveiliging", "zero trust"], enAlt: ["hardening", "endpoint protection", "zero trust"],
          close: "http://data.europa.eu/esco/skill/2a3a96a3-709e-4d60-81f6-d247d6933f13",
        },
        {
          id: "security-monitoring-soc", nl: "beveiligingsmonitoring (SIEM/SOC)", en: "security monitoring",
          nlAlt: ["SOC", "SIEM", "detectie en respons", "logmonitoring"], enAlt: ["SIEM", "SOC analyst", "threat detection"],
          narrower: [
            {
              id: "vulnerability-management", nl: "kwetsbaarhedenbeheer", en: "vulnerability management",
              nlAlt: ["patchmanagement", "CVE's opvolgen", "kwetsbaarheden scannen"], enAlt: ["patch management", "vulnerability scanning"],
            },
          ],
        },
        {
          id: "penetration-testing", nl: "penetratietesten", en: "penetration testing",
          nlAlt: ["pentest", "ethisch hacken", "red teaming", "responsible disclosure"], enAlt: ["pentesting", "ethical hacking", "red teaming"],
          exact: "http://data.europa.eu/esco/skill/f4a85869-1855-45d5-a43c-7ee8cd451996",
        },
        {
          id: "incident-response-cyber", nl: "cyberincidenten afhandelen", en: "cyber incident response",
          nlAlt: ["incidentrespons", "ransomware-aanval bestrijden", "CERT", "IBD-meldingen"],
          enAlt: ["CERT", "handling ransomware", "security incident handling"],
          narrower: [
            {
              id: "cyber-crisis-management", nl: "cybercrisis coördineren", en: "coordinating a cyber crisis",
              nlAlt: ["digitale ontwrichting", "cybergevolgbestrijding", "cyberoefening"], enAlt: ["cyber crisis exercise", "cyber consequence management"],
              related: ["crisis-management"],
            },
          ],
        },
        {
          id: "cryptography-pki", nl: "versleuteling en PKI", en: "encryption and PKI", type: "knowledge",
          nlAlt: ["cryptografie", "PKIoverheid-certificaten", "encryptie", "TLS"], enAlt: ["cryptography", "digital certificates", "TLS"],
          exact: "http://data.europa.eu/esco/skill/d32db06e-bd06-4415-a7ab-1b0ee68caa9a",
        },
        {
          id: "ot-security", nl: "beveiliging van procesautomatisering (OT)", en: "operational technology security", type: "knowledge",
          nlAlt: ["SCADA", "industriële automatisering beveiligen", "bediening van bruggen, sluizen en gemalen"],
          enAlt: ["SCADA security", "industrial control systems"],
        },
      ],
    },
    {
      id: "privacy-protection", nl: "Privacybescherming", en: "Privacy protection", nlAlt: ["gegevensbescherming"], enAlt: ["data protection"],
      skills: [
        {
          id: "gdpr-avg", nl: "Algemene verordening gegevensbescherming (AVG)", en: "General Data Protection Regulation (GDPR)", type: "knowledge",
          nlAlt: ["AVG", "GDPR", "privacywetgeving", "UAVG", "persoonsgegevens verwerken"],
          enAlt: ["GDPR", "data protection law", "processing of personal data"], exact: "http://data.europa.eu/esco/skill/d3e9b00a-0891-4fa8-836d-8240ec3d2758",
          related: ["privacy-law"],
          narrower: [
            {
              id: "data-subject-rights", nl: "verzoeken van betrokkenen afhandelen", en: "handling data subject requests",
              nlAlt: ["inzageverzoek", "recht op verwijdering", "AVG-verzoek"], enAlt: ["right of access", "erasure request", "subject access request"],
            },
            {
              id: "processing-register", nl: "verwerkingsregister bijhouden", en: "keeping a record of processing activities",
              nlAlt: ["register van verwerkingen", "verwerkingsactiviteiten vastleggen"], enAlt: ["ROPA", "processing register"],
            },
          ],
        },
        {
          id: "dpia", nl: "DPIA uitvoeren", en: "conducting a DPIA",
          nlAlt: ["gegevensbeschermingseffectbeoordeling", "privacytoets", "privacy impact assessment", "PIA"],
          enAlt: ["data protection impact assessment", "privacy impact assessment"], related: ["algorithm-governance"],
        },
        {
          id: "privacy-advice", nl: "privacyadvies", en: "privacy advice", nlAlt: ["adviseren over gegevensbescherming", "privacyofficer", "privacy by design"],
          enAlt: ["privacy officer", "privacy by design"], close: "http://data.europa.eu/esco/skill/71717c33-dd63-4acf-b052-a5fd5d9fc490",
          related: ["privacy-law"],
          narrower: [
            {
              id: "data-sharing-agreements", nl: "verwerkersovereenkomsten en convenanten opstellen", en: "drafting data processing agreements",
              nlAlt: ["verwerkersovereenkomst", "convenant gegevensdeling", "gegevensdelingsovereenkomst"], enAlt: ["DPA", "data sharing covenant"],
            },
          ],
        },
        {
          id: "data-breach-handling", nl: "datalekken afhandelen", en: "handling data breaches",
          nlAlt: ["datalek melden", "melding bij de Autoriteit Persoonsgegevens", "meldplicht datalekken"],
          enAlt: ["breach notification", "reporting leaks to the regulator"],
        },
        {
          id: "police-data-act", nl: "Wet politiegegevens (Wpg)", en: "Police Data Act", type: "knowledge", nlAlt: ["Wpg", "Wpg-audit", "gegevens van boa's"],
          enAlt: ["Wpg", "police data processing"],
        },
      ],
    },
  ],
};
