mock_provider "azurerm" {}

variables {
  name                = "pokero-test"
  location            = "westeurope"
  resource_group_name = "pokero-test-rg"
  resource_group_id   = "group"
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  vault_name          = "pokero-test"
  admin_groups        = ["00000000-0000-4000-8000-000000000003"]
  oidc_issuer_url     = "https://issuer.example"
  logs_storage_id     = "logs"
  dns_zone_id         = "zone"
  endpoints_subnet_id = "subnet"
  vault_zone_id       = "vault-zone"
  workspace_id        = "workspace"
  repository          = "owner/pokero"
  environment         = "production"
  state_storage_id    = "state"
}

run "the_vault_denies_by_default_and_forgets_nothing" {
  command = plan

  assert {
    condition     = one(azurerm_key_vault.this.network_acls).default_action == "Deny" && !azurerm_key_vault.this.public_network_access_enabled
    error_message = "The vault is to be reached by its private endpoint only."
  }

  assert {
    condition     = azurerm_key_vault.this.purge_protection_enabled && azurerm_key_vault.this.soft_delete_retention_days == 90 && azurerm_key_vault.this.rbac_authorization_enabled
    error_message = "Secrets are to be kept for 90 days after their deletion and read by role."
  }
}

run "operators_write_from_named_ranges_only" {
  command = plan
  variables {
    vault_ranges = ["203.0.113.8/32"]
  }
  assert {
    condition     = azurerm_key_vault.this.public_network_access_enabled && one(azurerm_key_vault.this.network_acls).default_action == "Deny" && one(azurerm_key_vault.this.network_acls).ip_rules == toset(["203.0.113.8/32"])
    error_message = "Everybody else is still to be denied."
  }
}

run "each_workload_may_do_one_thing" {
  command = plan

  assert {
    condition = alltrue([for name, role in { external-secrets = "Key Vault Secrets User", cert-manager = "DNS Zone Contributor", loki = "Storage Blob Data Contributor" } :
    azurerm_role_assignment.workload[name].role_definition_name == role]) && length(azurerm_role_assignment.workload) == 3
    error_message = "A workload has a role that it does not need."
  }

  assert {
    condition     = alltrue([for credential in azurerm_federated_identity_credential.workload : startswith(credential.subject, "system:serviceaccount:") && credential.issuer == "https://issuer.example"])
    error_message = "A workload's identity is to belong to one service account of this cluster."
  }
}

run "a_pull_request_may_look_and_an_approved_run_may_change" {
  command = plan

  assert {
    condition     = azurerm_federated_identity_credential.workflow["plan"].subject == "repo:owner/pokero:pull_request" && azurerm_role_assignment.workflow["plan"].role_definition_name == "Reader" && azurerm_role_assignment.state["plan"].role_definition_name == "Storage Blob Data Reader"
    error_message = "A plan is to read only."
  }

  assert {
    condition     = azurerm_federated_identity_credential.workflow["apply"].subject == "repo:owner/pokero:environment:production" && azurerm_role_assignment.workflow["apply"].scope == "group"
    error_message = "An apply is to need the environment's approval and to end at the room's resource group."
  }
}

run "no_wildcard_is_a_repository" {
  command = plan
  variables {
    repository = "owner/*"
  }
  expect_failures = [var.repository]
}

run "the_vault_is_not_open_to_everybody" {
  command = plan
  variables {
    vault_ranges = ["0.0.0.0/0"]
  }
  expect_failures = [var.vault_ranges]
}
