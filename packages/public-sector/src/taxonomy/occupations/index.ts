export { organisationAndInformationOccupations } from "./organisation-and-information.js";
export { policyAndPlaceOccupations } from "./policy-and-place.js";
